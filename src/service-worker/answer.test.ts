import { describe, expect, it } from 'vitest';
import { answerTo } from './answer.ts';

const SCOPE = 'https://example.org/groundwork/';
const BUILD = {
  version: '1',
  files: ['index.html', 'app.html', 'guides/api-first/index.html', 'licences.txt', 'assets/page-a.js'].map(
    (path) => ({ path, integrity: '' }),
  ),
};
const answer = (path: string, mode = 'navigate', method = 'GET') =>
  answerTo({ url: new URL(path, SCOPE).href, mode, method }, SCOPE, BUILD);

describe('what answers a request without a network', () => {
  it('the start page and the guides have files of their own, with and without a slash at the end', () => {
    expect(answer('')).toBe('index.html');
    expect(answer('?from=mail')).toBe('index.html');
    expect(answer('guides/api-first')).toBe('guides/api-first/index.html');
    expect(answer('guides/api-first/')).toBe('guides/api-first/index.html');
  });

  it('every other address is answered with the page that draws it', () => {
    for (const path of ['assessments', 'a/x/q/clients?c=1', 'a/x/history?from=1', 'shared#gw1', 'nowhere'])
      expect(answer(path)).toBe('app.html');
  });

  it('files of the build answer for themselves, whoever asks', () => {
    expect(answer('licences.txt')).toBe('licences.txt');
    expect(answer('assets/page-a.js', 'cors')).toBe('assets/page-a.js');
  });

  it('the rest is left to the network', () => {
    expect(answer('assets/page-gone.js', 'cors')).toBe(null);
    expect(answer('schemas/lens.json')).toBe(null);
    expect(answer('licences.txt', 'cors', 'HEAD')).toBe(null);
    expect(answer('https://example.org/another/program')).toBe(null);
    expect(answer('https://elsewhere.example/groundwork/')).toBe(null);
    expect(answer('a/%E0%A4%A', 'cors')).toBe(null);
  });
});
