import { changeSettings, useSettings } from '../../storage/use-settings.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { FILLING } from '../../words/filling.ts';
import { JumpButton, KeysButton } from '../tools/tool-buttons.tsx';
import { WordingSwitch } from '../wording-switch.tsx';
import styles from './assessment.module.css';

/** How a person likes to be asked: how many questions on a page, and in which words. */
export function Ways() {
  const { view } = useSettings();
  return (
    <div className={styles.ways}>
      <Segmented
        legend={FILLING.show}
        segments={[
          { value: 'one', label: FILLING.views.one },
          { value: 'section', label: FILLING.views.section },
        ]}
        value={view}
        onChange={(choice) => changeSettings({ view: choice })}
      />
      <WordingSwitch />
      <span className={styles.buttons}>
        <JumpButton />
        <KeysButton />
      </span>
    </div>
  );
}
