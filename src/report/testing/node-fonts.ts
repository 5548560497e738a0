import { createRequire } from 'node:module';
import type { FontSource } from '../pdf/fonts.ts';

const require = createRequire(import.meta.url);

/** The font files where npm put them. */
export const installedFonts: FontSource = (file) => require.resolve(`${file.package}/files/${file.name}`);
