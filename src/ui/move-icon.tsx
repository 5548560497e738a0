import styles from './icon.module.css';

const PATHS = {
  up: 'M4.5 12.5 10 7l5.5 5.5',
  down: 'M4.5 7.5 10 13l5.5-5.5',
  grip: 'M7.5 5v.01M12.5 5v.01M7.5 10v.01M12.5 10v.01M7.5 15v.01M12.5 15v.01',
} as const;

/** What stands on the controls that move a row of a list. Apart from the other icons: no page that asks a question needs it. */
export function MoveIcon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg className={styles.icon} width={20} height={20} viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
