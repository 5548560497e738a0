/** The two files that are generated from the palettes, as text. */
import type { Palette } from '../../src/ui/tokens.ts';
import { palettes } from '../../src/ui/tokens.ts';
import { toHex } from './colour.ts';

const NOTE = 'Generated from tokens.ts by scripts/tokens.ts. Do not edit.';

const cssName = (name: string): string =>
  `--${name.replace(/[A-Z]|\d/g, (found) => `-${found.toLowerCase()}`)}`;

function declarations(palette: Palette, indent: string): string {
  return Object.entries(palette)
    .map(([name, colour]) => `${indent}${cssName(name)}: oklch(${colour.join(' ')});`)
    .join('\n');
}

/**
 * Custom properties of both themes. Dark is the reader's choice (`data-theme`) or the system's, and never prints.
 */
export function tokensCss(): string {
  const dark = declarations(palettes.dark, '    ');
  return `/* ${NOTE} */
:root {
  color-scheme: light;
${declarations(palettes.light, '  ')}
}

@media not print {
  :root[data-theme="dark"] {
    color-scheme: dark;
${dark}
  }
}

@media screen and (prefers-color-scheme: dark) {
  :root:not([data-theme="light"]) {
    color-scheme: dark;
${dark}
  }
}
`;
}

/** Both palettes as hex, for the PDF and for files that old browsers must show too. */
export function tokensHex(): string {
  const rows = (palette: Palette) =>
    Object.entries(palette)
      .map(([name, colour]) => `  ${name}: '${toHex(colour)}',`)
      .join('\n');
  return `/** ${NOTE} */
export const lightHex = {
${rows(palettes.light)}
} as const;

export const darkHex = {
${rows(palettes.dark)}
} as const;
`;
}
