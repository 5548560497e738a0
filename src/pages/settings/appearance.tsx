import { useState } from 'react';
import { changeSettings, useSettings } from '../../storage/use-settings.ts';
import { Segmented } from '../../ui/segmented.tsx';
import type { ThemeChoice } from '../../ui/theme.ts';
import { chooseTheme, readThemeChoice } from '../../ui/theme.ts';
import { SETTINGS } from '../../words/settings.ts';
import { THEMES } from '../../words/shell.ts';
import { WordingSwitch } from '../wording-switch.tsx';
import styles from './page.module.css';

const CHOICES: readonly ThemeChoice[] = ['system', 'light', 'dark'];

/** Theme, wording and keys; each takes effect at once. */
export function Appearance() {
  const [theme, setTheme] = useState(readThemeChoice);
  const { hasShortcuts } = useSettings();
  const choose = (choice: ThemeChoice) => {
    chooseTheme(choice);
    setTheme(choice);
  };
  return (
    <div className={styles.choices}>
      <Segmented
        legend={SETTINGS.theme}
        segments={CHOICES.map((choice) => ({ value: choice, label: THEMES[choice] }))}
        value={theme}
        onChange={choose}
      />
      <WordingSwitch />
      <Segmented
        legend={SETTINGS.shortcuts}
        segments={(['on', 'off'] as const).map((value) => ({
          value,
          label: SETTINGS.shortcutChoices[value],
        }))}
        value={hasShortcuts ? 'on' : 'off'}
        onChange={(value) => changeSettings({ hasShortcuts: value === 'on' })}
      />
      <p className={styles.hint}>{SETTINGS.shortcutsNote}</p>
    </div>
  );
}
