import type { ThemeName } from './tokens.ts';

/** What the reader wants; `system` follows the device. */
export type ThemeChoice = 'system' | ThemeName;

const STORAGE_KEY = 'groundwork.theme';

/** The stored choice; `system` where none is stored or storage is closed to us. */
export function readThemeChoice(): ThemeChoice {
  try {
    const stored = localStorage.getItem(STORAGE_KEY);
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  } catch {
    return 'system';
  }
}

/** Applies the choice and keeps it on this device. Where storage is closed it holds until the page is left. */
export function chooseTheme(choice: ThemeChoice): void {
  applyTheme(choice);
  try {
    if (choice === 'system') localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, choice);
  } catch {
    // The theme is a comfort: a closed storage must not stop the page.
  }
}

/** Sets `data-theme` from the stored choice. Call it before the first render; the system's own theme needs no call. */
export function applyStoredTheme(): void {
  applyTheme(readThemeChoice());
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => applyTheme(readThemeChoice()));
}

function applyTheme(choice: ThemeChoice): void {
  const root = document.documentElement;
  if (choice === 'system') delete root.dataset.theme;
  else root.dataset.theme = choice;
  // The frame that the browser draws around the page takes the page's ground.
  themeColour().content = getComputedStyle(root).getPropertyValue('--paper');
}

function themeColour(): HTMLMetaElement {
  const present = document.querySelector<HTMLMetaElement>('meta[name="theme-color"]');
  if (present) return present;
  const meta = document.createElement('meta');
  meta.name = 'theme-color';
  document.head.append(meta);
  return meta;
}
