/** Makes the icons of the installed program from the one of the page: `npm run icons` after a change of public/favicon.svg. */
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.ts';

const SOURCE = 'public/favicon.svg';
/** A system may cut a maskable icon to a circle: what matters stays within four fifths of its width. */
const ICONS = [
  { name: 'icon-192', size: 192, scale: 1, isFilled: false },
  { name: 'icon-512', size: 512, scale: 1, isFilled: false },
  { name: 'icon-maskable-512', size: 512, scale: 0.8, isFilled: true },
] as const;

const drawing = readFileSync(SOURCE, 'utf8');
const ground = /<rect [^>]*fill="(#[0-9a-f]{6})"/.exec(drawing)?.[1];
if (ground === undefined) throw new Error(`${SOURCE} has no ground to fill an icon with`);

const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  for (const { name, size, scale, isFilled } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${isFilled ? ground : 'none'}">
        <div style="width:${size * scale}px">${drawing}</div>`,
    );
    await page.screenshot({ path: `public/${name}.png`, omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
