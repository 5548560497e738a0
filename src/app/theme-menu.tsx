import { useEffect, useState } from 'react';
import { Menu, MenuItem } from '../ui/menu.tsx';
import type { ThemeChoice } from '../ui/theme.ts';
import { chooseTheme, readThemeChoice } from '../ui/theme.ts';
import { SHELL, THEMES } from '../words/shell.ts';

const CHOICES: readonly ThemeChoice[] = ['system', 'light', 'dark'];

export function ThemeMenu() {
  const [theme, setTheme] = useState<ThemeChoice>('system');
  // Read only now: a page that was drawn when the program was built knows no device.
  useEffect(() => setTheme(readThemeChoice()), []);
  const choose = (choice: ThemeChoice) => {
    chooseTheme(choice);
    setTheme(choice);
  };
  return (
    <Menu button={SHELL.theme}>
      {CHOICES.map((choice) => (
        <MenuItem key={choice}>
          <button type="button" aria-pressed={choice === theme} onClick={() => choose(choice)}>
            {THEMES[choice]}
          </button>
        </MenuItem>
      ))}
    </Menu>
  );
}
