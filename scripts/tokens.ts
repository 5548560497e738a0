/** Checks the palette and writes `src/ui/tokens.css` and `src/ui/tokens-hex.ts`. Run with `npx tsx scripts/tokens.ts`. */
import { writeFileSync } from 'node:fs';
import { findMisses } from './tokens/check.ts';
import { tokensCss, tokensHex } from './tokens/emit.ts';

const misses = findMisses();
if (misses.length > 0) {
  console.error(misses.join('\n'));
  process.exitCode = 1;
} else {
  writeFileSync(new URL('../src/ui/tokens.css', import.meta.url), tokensCss());
  writeFileSync(new URL('../src/ui/tokens-hex.ts', import.meta.url), tokensHex());
}
