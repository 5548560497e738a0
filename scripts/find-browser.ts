import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

const ON_PATH = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

function onPath(name: string): string | undefined {
  const finder = process.platform === 'win32' ? 'where' : 'which';
  const found = spawnSync(finder, [name], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.split(/\r?\n/)[0] : undefined;
}

/** The path of a Chromium to test with: Playwright's own, else Chrome or Chromium of this machine; `undefined` where there is none. */
export function findBrowser(): string | undefined {
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  for (const name of ON_PATH) {
    const path = onPath(name);
    if (path !== undefined) return path;
  }
  return ELSEWHERE.find((path) => existsSync(path));
}

function tryInstalling(command: string, args: readonly string[]): string | undefined {
  console.log(`No browser yet: trying ${command} ${args.join(' ')}`);
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  return findBrowser();
}

function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

function installFromDebian(): string | undefined {
  if (!isRootOnDebian()) return undefined;
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  return tryInstalling('apt-get', ['install', '-y', '-qq', 'chromium']);
}

/** Finds a browser, or installs one; returns its path, or `undefined` where no way worked. */
function provideBrowser(): string | undefined {
  return findBrowser() ?? tryInstalling('npx', ['playwright', 'install', 'chromium']) ?? installFromDebian();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const path = provideBrowser();
  if (path === undefined) {
    console.error('The end-to-end tests need a browser: install Chrome or Chromium and run npm test again.');
    process.exit(1);
  }
  console.log(path);
}
