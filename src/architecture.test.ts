import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Who may import whom; nothing else, type-only imports count. A name stands for a folder of `src`,
 * or for one file or folder below it. The longest name that fits a file is its home.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  // A program of its own: it runs beside the page, and is handed what it needs when it is built.
  'service-worker': [],
  documents: [],
  // The page's one Trusted Types policy: what starts a worker needs it, wherever that stands.
  trusted: [],
  lens: ['engine', 'documents', 'trusted'],
  assessment: ['engine', 'documents', 'trusted'],
  words: ['engine', 'documents'],
  'charts/geometry': ['engine'],
  // A form for a vendor is written by `report` and read back by `assessment`: what both agree on stands in `documents`.
  report: ['engine', 'documents', 'words', 'trusted', 'charts/geometry', 'ui/tokens', 'ui/tokens-hex'],
  storage: ['engine', 'documents', 'lens', 'assessment'],
  ui: ['ui/tokens'],
  'ui/tokens': [],
  'ui/tokens-hex': [],
  charts: ['ui', 'charts/geometry', 'engine'],
  'pages/inline-text': ['engine', 'words'],
  'pages/steps': ['engine'],
  'pages/link': [],
  // What a result looks like, on the page of the open assessment and on a copy that somebody sent: below the pages, which may not
  // import one another, and without storage, so that it cannot depend on what is open.
  results: [
    'engine',
    'charts',
    'charts/geometry',
    'ui',
    'words',
    'pages/inline-text',
    'pages/steps',
    'pages/link',
  ],
  pages: [
    'pages/link',
    'pages/inline-text',
    'pages/steps',
    'results',
    'engine',
    'documents',
    'lens',
    'assessment',
    'storage',
    'trusted',
    'report',
    'charts',
    'charts/geometry',
    'ui',
    'words',
  ],
  app: ['pages', 'pages/link', 'storage', 'ui', 'words', 'engine', 'trusted'],
  cli: ['engine', 'documents', 'lens', 'assessment', 'report', 'words'],
  main: ['app', 'ui'],
};

/** Layers of which another layer may only use the types. */
const TYPES_ONLY: readonly (readonly [importer: string, imported: string])[] = [
  ['words', 'engine'],
  ['words', 'documents'],
  ['charts/geometry', 'engine'],
  ['charts', 'engine'],
  ['app', 'engine'],
];

const PACKAGE_HOMES: Readonly<Record<string, readonly string[]>> = {
  zod: ['documents', 'lens', 'assessment'],
  yaml: ['lens'],
  'js-yaml': ['lens'],
  idb: ['storage'],
  zustand: ['storage'],
  '@react-pdf/renderer': ['report/pdf'],
  // Decision records are one download of several files.
  fflate: ['assessment', 'report'],
  recharts: ['charts'],
  'react-router': ['pages', 'results', 'app'],
  'react-hook-form': ['pages'],
  react: ['ui', 'charts', 'results', 'pages', 'app', 'main', 'storage', 'report/pdf'],
  'react-dom': ['main', 'app', 'ui'],
};

const PURE = ['engine', 'documents', 'lens', 'assessment', 'report'];
const IMPURE =
  /\bDate\.now|\bnew Date\(\)|\bMath\.random|\bcrypto\.|\bperformance\.|\bfetch\(|\blocalStorage\b|\bsessionStorage\b|\bindexedDB\b/;
const MOST_LINES = 300;

type SourceFile = {
  readonly path: string;
  readonly text: string;
  readonly home: string;
  readonly imports: readonly Import[];
};
type Import = { readonly from: string; readonly isTypeOnly: boolean };

const sources: Readonly<Record<string, string>> = import.meta.glob('./**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const isTest = (path: string) => path.endsWith('.test.ts') || path.includes('/testing/');

/** The longest name of the table that is the file itself or a folder around it. */
function homeOf(path: string, names: readonly string[]): string {
  const bare = path.replace(/\.(module\.css|tsx?|css)$/, '');
  return names
    .filter((name) => bare === name || bare.startsWith(`${name}/`))
    .reduce((longest, name) => (name.length > longest.length ? name : longest), '');
}

function importsOf(text: string): Import[] {
  const statements = /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
  const dynamic = /\b(?:import\(|new URL\()\s*['"]([^'"]+)['"]/g;
  return [
    ...[...text.matchAll(statements)].map(([, type, from]) => ({
      from: from ?? '',
      isTypeOnly: type !== undefined,
    })),
    ...[...text.matchAll(dynamic)].map(([, from]) => ({ from: from ?? '', isTypeOnly: false })),
  ];
}

const files: readonly SourceFile[] = Object.entries(sources)
  .map(([path, text]) => ({ path: path.slice('./'.length), text }))
  .filter(({ path }) => !isTest(path) && !path.endsWith('.d.ts'))
  .map(({ path, text }) => ({
    path,
    text,
    home: homeOf(path, Object.keys(MAY_IMPORT)),
    imports: importsOf(text),
  }));

/** The path below `src` that a relative import names; `undefined` for a package, and for files that are not of `src`. */
function ownTarget(file: SourceFile, from: string): string | undefined {
  if (!from.startsWith('.')) return undefined;
  const target = posix.join(posix.dirname(file.path), from).replace(/\?.*$/, '');
  return target.startsWith('..') ? undefined : target;
}

function breaches(file: SourceFile): string[] {
  const allowed = MAY_IMPORT[file.home];
  if (allowed === undefined) return [`${file.path} has no home in the import table`];
  return file.imports.flatMap(({ from, isTypeOnly }) => {
    const target = ownTarget(file, from);
    if (target === undefined) return [];
    const home = homeOf(target, Object.keys(MAY_IMPORT));
    if (home === file.home) return [];
    const isTypesOnlyPair = TYPES_ONLY.some(([a, b]) => a === file.home && b === home);
    if (!allowed.includes(home)) return [`${file.path} imports ${target}: ${file.home} may not use ${home}`];
    return isTypesOnlyPair && !isTypeOnly ? [`${file.path} imports more than types of ${target}`] : [];
  });
}

function packageBreaches(file: SourceFile): string[] {
  return file.imports.flatMap(({ from }) => {
    const name = /^(@[^/]+\/[^/]+|[^./@][^/]*)/.exec(from)?.[1];
    const homes = name === undefined ? undefined : PACKAGE_HOMES[name];
    if (homes === undefined || homeOf(file.path, homes) !== '') return [];
    return [`${file.path} imports ${from}, whose home is ${homes.join(', ')}`];
  });
}

/** A folder without a page of its own, such as the one for answering, is there for several pages. */
function pagesThatImportPages(): string[] {
  const folderOf = (path: string) => /^pages\/([^/]+)\//.exec(path)?.[1];
  const pages = new Set(
    files.filter(({ path }) => /^pages\/[^/]+\/page\.tsx$/.test(path)).map(({ path }) => folderOf(path)),
  );
  const pageOf = (path: string) => {
    const folder = folderOf(path);
    return pages.has(folder) ? folder : undefined;
  };
  return files.flatMap((file) =>
    file.imports.flatMap(({ from }) => {
      const target = pageOf(ownTarget(file, from) ?? '');
      const own = pageOf(file.path);
      return own !== undefined && target !== undefined && own !== target
        ? [`${file.path} imports ${target}`]
        : [];
    }),
  );
}

/** The first cycle among run-time imports, as the paths along it; empty where there is none. */
function findCycle(): string[] {
  const next = new Map(
    files.map((file) => [
      file.path,
      file.imports
        .filter(({ isTypeOnly }) => !isTypeOnly)
        .map(({ from }) => ownTarget(file, from) ?? '')
        .filter((target) => /\.tsx?$/.test(target)),
    ]),
  );
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const target of next.get(path) ?? []) {
      const cycle = visit(target, [...trail, path]);
      if (cycle.length > 0) return cycle;
    }
    done.add(path);
    return [];
  };
  return [...next.keys()].map((path) => visit(path, [])).find((cycle) => cycle.length > 0) ?? [];
}

describe('the house', () => {
  it('is read whole: every layer has files', () => {
    const found = new Set(files.map((file) => file.home));
    expect(['engine', 'words', 'storage', 'ui', 'pages', 'app'].filter((home) => !found.has(home))).toEqual(
      [],
    );
  });

  it('every layer imports only what the table allows', () => {
    expect(files.flatMap(breaches)).toEqual([]);
  });

  it('no page imports another page', () => {
    expect(pagesThatImportPages()).toEqual([]);
  });

  it('every package has one home', () => {
    expect(files.flatMap(packageBreaches)).toEqual([]);
  });

  it('the engine imports no package at all', () => {
    const foreign = files
      .filter((file) => file.home === 'engine')
      .flatMap((file) => file.imports.map(({ from }) => from))
      .filter((from) => !from.startsWith('.'));
    expect(foreign).toEqual([]);
  });

  it('nothing imports itself in a circle', () => {
    expect(findCycle()).toEqual([]);
  });

  it('no clock, no chance, no network and no storage in the pure layers', () => {
    const impure = files
      .filter((file) => PURE.includes(file.home) && !file.path.startsWith('report/pdf/'))
      .filter((file) => IMPURE.test(file.text));
    expect(impure.map((file) => file.path)).toEqual([]);
  });

  it('no barrels, no drawers, no long files', () => {
    const barrels = files.filter((file) => posix.basename(file.path) === 'index.ts').map((file) => file.path);
    const drawers = files
      .filter((file) => /(^|\/)(utils|helpers|common|misc|types)(\/|\.)/.test(file.path))
      .map((file) => file.path);
    const long = Object.entries(sources)
      .filter(([, text]) => text.split('\n').length > MOST_LINES + 1)
      .map(([path]) => path);
    expect({ barrels, drawers, long }).toEqual({ barrels: [], drawers: [], long: [] });
  });
});
