import { changeSettings, useSettings } from '../../storage/use-settings.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { KEYS } from '../../words/filling-tools.ts';
import styles from './keys-dialog.module.css';

type KeysDialogProps = { isOpen: boolean; onClose: () => void };

/** What each key does, and the switch that turns the single ones off. */
export default function KeysDialog({ isOpen, onClose }: KeysDialogProps) {
  const { hasShortcuts } = useSettings();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={KEYS.title} closeLabel={KEYS.close}>
      <p>{KEYS.note}</p>
      <dl className={styles.keys}>
        {KEYS.list.map(({ keys, does, ...more }) => (
          <div key={does} className={styles.row}>
            <dt className={styles.combination}>
              {keys.map((key, index) => (
                <span key={key}>
                  {index > 0 && (
                    <span className={styles.between}>{'between' in more ? more.between : '+'}</span>
                  )}
                  <kbd className={styles.key}>{key}</kbd>
                </span>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={hasShortcuts}
          onChange={(event) => changeSettings({ hasShortcuts: event.target.checked })}
        />
        {KEYS.isOn}
      </label>
    </Dialog>
  );
}
