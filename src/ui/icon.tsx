import styles from './icon.module.css';

/** Lines on a grid of 20, drawn for this program. */
const PATHS = {
  back: 'M12.5 4.5 7 10l5.5 5.5',
  forward: 'M7.5 4.5 13 10l-5.5 5.5',
  down: 'M4.5 7.5 10 13l5.5-5.5',
  close: 'M5 5l10 10M15 5 5 15',
  plus: 'M10 4v12M4 10h12',
  check: 'M4 10.5 8 14.5 16 5.5',
  more: 'M3.9 10a.6.6 0 1 0 1.2 0 .6.6 0 1 0-1.2 0M9.4 10a.6.6 0 1 0 1.2 0 .6.6 0 1 0-1.2 0M14.9 10a.6.6 0 1 0 1.2 0 .6.6 0 1 0-1.2 0',
  info: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M10 9.25v4.5M10 6.25v.01',
  warning: 'M10 2.75 18 16.5H2zM10 8.25v3.5M10 14.2v.01',
  danger: 'M6.9 2.5h6.2l4.4 4.4v6.2l-4.4 4.4H6.9l-4.4-4.4V6.9zM10 6.25v4.5M10 13.75v.01',
  unknown:
    'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M7.8 8c0-1.3 1-2.1 2.2-2.1s2.2.8 2.2 2c0 1.6-2.2 1.7-2.2 3.3M10 13.9v.01',
  undo: 'M7.5 4 3.5 8l4 4M3.75 8h8a4.5 4.5 0 0 1 0 9H8',
  redo: 'M12.5 4l4 4-4 4M16.25 8h-8a4.5 4.5 0 0 0 0 9H12',
  download: 'M10 3v9.5M5.75 8.5 10 12.75l4.25-4.25M3.5 16.75h13',
  share: 'M10 12.5V3M6.25 6.5 10 2.75l3.75 3.75M5 9.5H3.75v7.75h12.5V9.5H15',
  print: 'M5.75 7.5V2.75h8.5V7.5M5.75 14H3V7.5h14V14h-2.75M5.75 11.5h8.5v5.75h-8.5z',
  copy: 'M7 7h9.75v9.75H7zM13 7V3.25H3.25V13H7',
  trash: 'M3.5 5.5h13M8 5.5V3h4v2.5M5.25 5.5l.75 11.75h8l.75-11.75',
  open: 'M2.75 16.25V4h5l1.75 2h7.75v10.25z',
} as const satisfies Readonly<Record<string, string>>;

type IconName = keyof typeof PATHS;

type IconProps = {
  name: IconName;
  /** 16 beside small text, 20 elsewhere. */
  size?: 16 | 20;
};

/** A decoration: the words beside it, or the label of its button, say what it means. */
export function Icon({ name, size = 20 }: IconProps) {
  return (
    <svg className={styles.icon} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
