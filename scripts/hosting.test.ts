import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fits, HEADER_RULES, headersFor, PAGE_PATHS } from './security-headers.ts';
import { headersFile } from './vite-plugin-hosting.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
/** Addresses as a person meets them: one for each route that stands by itself, and one inside an assessment. */
const ADDRESSES = [
  '/a/x/results',
  ...[
    ...read('src/app/app.tsx')
      .replace(/<Route path="a\/:id"[\s\S]*?<\/Route>/, '')
      .matchAll(/<Route path="([^"*]+)"/g),
  ].map(([, path = '']) => `/${path.replace(/:\w+/g, 'x')}`),
];

/** What a host that joins nothing would send: every rule of the file that fits, read back from its text. */
function readHeadersFile(path: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const block of headersFile().split('\n\n')) {
    const [pattern = '', ...lines] = block.trim().split('\n');
    if (!fits(pattern, path)) continue;
    for (const line of lines) {
      const [, name = '', value = ''] = /^ {2}([^:]+): (.*)$/.exec(line) ?? [];
      found[name] = [...(found[name] ?? []), value];
    }
  }
  return found;
}

describe('the headers for hosts', () => {
  it('cover every route of the program', () => {
    expect(ADDRESSES).toContain('/guides/x');
    expect(ADDRESSES.filter((address) => !PAGE_PATHS.some((pattern) => fits(pattern, address)))).toEqual([]);
  });

  it.each([
    '/',
    '/a/some-id/results',
    '/guides/api-first',
    '/sw.js',
    '/assets/index-abc.js',
    '/assets/pdf.worker-abc.js',
    '/assets/unpack.worker-abc.js',
    '/schemas/assessment.json',
  ])('are never given twice, and are those of the local server, for %s', (path) => {
    const given = readHeadersFile(path);
    expect(Object.values(given).filter((values) => values.length > 1)).toEqual([]);
    expect(headersFor(path)).toMatchObject(
      Object.fromEntries(Object.entries(given).map(([name, [value]]) => [name, value])),
    );
  });

  it('let only the PDF worker compile WebAssembly, and nothing run text', () => {
    const policies = HEADER_RULES.map(({ pattern, headers }) => ({
      pattern,
      policy: headers['Content-Security-Policy'] ?? '',
    }));
    expect(
      policies.filter(({ policy }) => policy.includes('wasm-unsafe-eval')).map(({ pattern }) => pattern),
    ).toEqual(['/assets/pdf.worker-*']);
    expect(policies.filter(({ policy }) => /'unsafe-(inline|eval)'/.test(policy))).toEqual([]);
  });

  it.each(['docs/hosting/nginx.conf', 'docs/hosting/Caddyfile'])(
    '%s sends what the local server sends',
    (file) => {
      const text = read(file);
      for (const path of [
        '/',
        '/assets/index-abc.js',
        '/assets/pdf.worker-abc.js',
        '/assets/unpack.worker-abc.js',
      ])
        for (const [name, value] of Object.entries(headersFor(path))) {
          expect(text, `${name} for ${path}`).toContain(value);
          expect(text).toContain(name);
        }
    },
  );
});
