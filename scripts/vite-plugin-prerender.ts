import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { build } from 'vite';
import { questionFiles } from './loaded-chunks.ts';

const ENTRY = 'src/app/prerender.tsx';
/** Below the project, so that the packages it uses are found. */
const OUT_DIR = '.prerender';

const EMPTY = '<div id="app"></div>';

/** HTML: the pages by their paths, and the frame around a page. */
type Drawn = { readonly drawn: Readonly<Record<string, string>>; readonly frame: string };

/** A page that is the same for everyone: its address without the base, and the file a host serves for it. */
type Drawable = { readonly path: string; readonly fileName: string };

function pagesOf(root: string): readonly Drawable[] {
  const guides = readdirSync(join(root, 'content/guides')).filter((name) => name.endsWith('.md'));
  const slugs = guides.map((name) => name.replace(/\.md$/, '')).sort();
  return [
    { path: '/', fileName: 'index.html' },
    ...slugs.map((slug) => ({ path: `/guides/${slug}`, fileName: `guides/${slug}/index.html` })),
  ];
}

/**
 * Draws the start page and the guides while the program is built, so that they can be read before any script runs. `app.html` is the
 * frame without content, for every address that depends on what is stored; `404.html` is the same for hosts that know no other way.
 */
export function prerenderedPages(): Plugin {
  let root = '';
  let base = '/';
  return {
    name: 'groundwork:prerender',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    enforce: 'post',
    configResolved: (config) => {
      root = config.root;
      base = config.base;
    },
    async generateBundle(_options, bundle) {
      const shell = bundle['index.html'];
      if (shell?.type !== 'asset') return this.error('There is no index.html to draw pages into.');
      const empty = textOf(shell);
      const pages = pagesOf(root);
      const { drawn, frame } = await drawPages(
        root,
        pages.map(({ path }) => path),
      );
      for (const { path, fileName } of pages) {
        const source = fill(empty, drawn[path] ?? '', `${base.replace(/\/$/, '')}${path}`);
        if (fileName === 'index.html') shell.source = source;
        else this.emitFile({ type: 'asset', fileName, source });
      }
      const hinted = withHints(
        empty,
        questionFiles(bundle).map((file) => `${base}${file}`),
      );
      const source = eased(hinted).replace(EMPTY, () => `<div id="app">${frame}</div>`);
      for (const fileName of ['app.html', '404.html']) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

/** In a process of its own: the program opens channels that would keep this one from ending. */
async function drawPages(root: string, paths: readonly string[]): Promise<Drawn> {
  await build({
    root,
    logLevel: 'error',
    build: { ssr: ENTRY, outDir: OUT_DIR, emptyOutDir: true, copyPublicDir: false },
  });
  try {
    const program = `
      const { render, renderFrame } = await import('./${OUT_DIR}/prerender.js');
      const drawn = {};
      for (const path of ${JSON.stringify(paths)}) drawn[path] = await render(path);
      process.stdout.write(JSON.stringify({ drawn, frame: await renderFrame() }), () => process.exit(0));`;
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production' },
    });
    const result: Drawn = JSON.parse(output);
    return result;
  } finally {
    rmSync(join(root, OUT_DIR), { recursive: true, force: true });
  }
}

/**
 * The empty page, which names ahead of time what a question needs: found one after the other, by the scripts that import them, the files
 * would cost a round trip each time. Nearly every address that this page serves needs most of them.
 */
function withHints(empty: string, files: readonly string[]): string {
  const hints = files.map((file) => `    <link rel="modulepreload" crossorigin href="${file}">\n`);
  return empty.replace('  </head>', () => `${hints.join('')}  </head>`);
}

/** The empty page with the drawn content; its title moves to the head. */
function fill(empty: string, drawn: string, path: string): string {
  const title = /<title>.*?<\/title>/.exec(drawn)?.[0] ?? '';
  const content = drawn.replace(title, '');
  const page = path.replace(/(?<=.)\/$/, '');
  return eased(empty)
    .replace(/<title>.*?<\/title>/, () => title)
    .replace(EMPTY, () => `<div id="app" data-prerendered="${page}">${content}</div>`);
}

/** What is drawn can be seen without the program: on a poor network its style comes first. */
function eased(page: string): string {
  return page.replaceAll(
    /<(?:script type="module"|link rel="modulepreload") /g,
    (start) => `${start}fetchpriority="low" `,
  );
}

function textOf({ source }: Rolldown.OutputAsset): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source);
}
