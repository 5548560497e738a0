import type { ChildProcess } from 'node:child_process';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createReadStream, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import type { APIRequestContext, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { test } from '../support/test.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A host that knows files, folders with an index.html, and a 404.html, and nothing else: as GitHub Pages and storage buckets do. */
async function startBucket(folder: string, base: string): Promise<{ origin: string; close(): void }> {
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const inside = join(folder, path.startsWith(base) ? path.slice(base.length) : 'outside');
    const file = [inside, join(inside, 'index.html')].find(
      (name) => existsSync(name) && statSync(name).isFile(),
    );
    const sent = file ?? join(folder, '404.html');
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': TYPES[extname(sent)] ?? 'application/octet-stream',
    });
    createReadStream(sent).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, close: () => server.close() };
}

/** What every host must do: pages at deep addresses, missing files of the program missing. */
async function expectServed(page: Page, request: APIRequestContext, address: string): Promise<void> {
  await page.goto(`${address}guides/api-first`);
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(`${address}assessments`);
  await expect(page.getByRole('heading', { level: 1, name: 'Your assessments' })).toBeVisible();
  await page.goto(`${address}a/unknown/results`);
  await expect(page.getByRole('heading', { level: 1, name: /not on this device/ })).toBeVisible();
  expect((await request.get(`${address}assets/gone-12345678.js`)).status()).toBe(404);
}

test('a bucket and GitHub Pages below a path serve every address', async ({ browser, request }) => {
  const folder = resolve('test-results/below-a-path');
  execFileSync('npx', [
    'vite',
    'build',
    '--base',
    '/groundwork/',
    '--outDir',
    folder,
    '--emptyOutDir',
    '--logLevel',
    'silent',
  ]);
  const host = await startBucket(folder, '/groundwork/');
  const page = await browser.newPage();
  await expectServed(page, request, `${host.origin}/groundwork/`);
  await page.goto(`${host.origin}/groundwork/`);
  await page.getByRole('button', { name: 'Start an assessment' }).click();
  await expect(page).toHaveURL(/\/groundwork\/a\/[^/]+/);
  host.close();
});

const PORT = 4391;

type Recipe = {
  readonly name: string;
  /** The sample with the address and the folder of this test. */
  readonly configure: (folder: string) => string;
  readonly run: (folder: string) => ChildProcess;
};

const sample = (name: string) => readFileSync(`docs/hosting/${name}`, 'utf8');
const RECIPES: readonly Recipe[] = [
  {
    name: 'nginx',
    configure: (folder) => {
      const server = sample('nginx.conf')
        .replace('listen 80', `listen ${PORT}`)
        .replace('/srv/groundwork', resolve('dist'));
      const file = join(folder, 'nginx.conf');
      const types = existsSync('/etc/nginx/mime.types') ? 'include /etc/nginx/mime.types;' : '';
      writeFileSync(
        file,
        `daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log; events {}\nhttp { ${types} access_log off;\n${server}}`,
      );
      return file;
    },
    run: (file) => spawn('nginx', ['-c', file], { stdio: 'inherit' }),
  },
  {
    name: 'caddy',
    configure: (folder) => {
      const file = join(folder, 'Caddyfile');
      writeFileSync(
        file,
        `{\n\tadmin off\n}\n${sample('Caddyfile')
          .replace('groundwork.example.org', `http://localhost:${PORT + 1}`)
          .replace('/srv/groundwork', resolve('dist'))}`,
      );
      return file;
    },
    run: (file) => spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], { stdio: 'ignore' }),
  },
];

for (const [index, { name, configure, run }] of RECIPES.entries())
  test(`the sample for ${name} serves every address with its headers`, async ({ browser, request }) => {
    const isInstalled = spawnSync(name, ['version']).error === undefined;
    test.skip(!isInstalled, `${name} is not installed here`);
    const folder = resolve('test-results', name);
    mkdirSync(folder, { recursive: true });
    const server = run(configure(folder));
    const address = `http://localhost:${PORT + index}/`;
    try {
      await expect(async () => expect((await request.get(address)).status()).toBe(200)).toPass();
      const page = await browser.newPage();
      await expectServed(page, request, address);
      const own = (await request.get('/assessments')).headers();
      const theirs = (await request.get(`${address}assessments`)).headers();
      for (const header of [
        'content-security-policy',
        'referrer-policy',
        'permissions-policy',
        'cache-control',
      ])
        expect(theirs[header], header).toBe(own[header]);
      const script = /assets\/index-[^"]+\.js/.exec(
        await (await request.get(`${address}app.html`)).text(),
      )?.[0];
      const asset = await request.get(`${address}${script}`);
      expect(asset.headers()['cache-control']).toContain('immutable');
      expect(asset.headers()['content-type']).toContain('javascript');
    } finally {
      server.kill();
    }
  });
