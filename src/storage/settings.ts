import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';

const SETTINGS_KEY = 'groundwork-settings';

/** How questions are worded. The theme is no setting here: `ui/theme.ts` keeps it, as it must apply before the first render. */
type Wording = 'plain' | 'technical';
/** How questions are shown: one at a time, or a whole section on a page. */
export type QuestionView = 'one' | 'section';
export type Settings = {
  readonly wording: Wording;
  readonly view: QuestionView;
  readonly hasShortcuts: boolean;
};

const DEFAULTS: Settings = { wording: 'plain', view: 'one', hasShortcuts: true };
const WORDINGS: readonly Wording[] = ['plain', 'technical'];
const VIEWS: readonly QuestionView[] = ['one', 'section'];

/** Every setting that is stored and valid; the default for each that is not. */
export function readSettings(text: string | null): Settings {
  const stored = parse(text);
  return {
    wording: WORDINGS.find((wording) => wording === stored.wording) ?? DEFAULTS.wording,
    view: VIEWS.find((view) => view === stored.view) ?? DEFAULTS.view,
    hasShortcuts: typeof stored.hasShortcuts === 'boolean' ? stored.hasShortcuts : DEFAULTS.hasShortcuts,
  };
}

function parse(text: string | null): Partial<Record<keyof Settings, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

type TextStorage = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * The settings of this browser. Where storage is switched off they last as long as the page.
 * `openStorage` may throw: reading `window.localStorage` does, where all site data is blocked.
 */
export function createSettings(openStorage: () => TextStorage): StoreApi<Settings> {
  const store = createStore<Settings>(() => readSettings(attempt(() => openStorage().getItem(SETTINGS_KEY))));
  store.subscribe((settings) => {
    attempt(() => openStorage().setItem(SETTINGS_KEY, JSON.stringify(settings)));
  });
  return store;
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
