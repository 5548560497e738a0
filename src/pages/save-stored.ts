import { saveFile } from './save-file.ts';

/** Hands over what the browser has stored, as it is: for whoever can mend it. */
export function saveStored(stored: unknown): void {
  const content = new Blob([JSON.stringify(stored, null, 2)], { type: 'application/json' });
  saveFile({ name: 'groundwork-stored.json', content });
}
