import type { Plugin } from 'vite';
import { HEADER_RULES } from './security-headers.ts';

/** The headers as Netlify, Cloudflare Pages and others read them from a file. */
export function headersFile(): string {
  return HEADER_RULES.map(({ pattern, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
    return `${pattern}\n${lines.join('')}`;
  }).join('\n');
}

/** Every address that is no file is answered with the page without content; the file itself is never replaced. */
const REDIRECTS = '/* /app.html 200\n';

/** Adds the files that tell common hosts how to serve the program. What others need stands in docs/hosting.md. */
export function hostingFiles(): Plugin {
  return {
    name: 'groundwork:hosting',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() });
      this.emitFile({ type: 'asset', fileName: '_redirects', source: REDIRECTS });
      // GitHub Pages would leave out files whose names begin with an underscore.
      this.emitFile({ type: 'asset', fileName: '.nojekyll', source: '' });
    },
  };
}
