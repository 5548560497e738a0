import { useStore } from 'zustand';
import type { Settings } from './settings.ts';
import { createSettings } from './settings.ts';

const settings = createSettings(() => window.localStorage);

export function useSettings(): Settings {
  return useStore(settings);
}

export function changeSettings(change: Partial<Settings>): void {
  settings.setState(change);
}
