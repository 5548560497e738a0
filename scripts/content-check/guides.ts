import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isPlainObject } from '../../src/documents/shape.ts';
import type { Lens } from '../../src/engine/model.ts';
import { parseYaml } from '../../src/lens/yaml.ts';
import { GuideFault, readGuide } from '../read-guide.ts';
import type { Findings, Locate } from './report.ts';
import { placeWords } from './report.ts';

export type GuideText = {
  readonly slug: string;
  readonly file: string;
  readonly text: string;
  /** Lines of front matter before the body. */
  readonly linesBefore: number;
  readonly body: string;
  readonly facts: readonly string[];
};

const LEAST_WORDS = 500;
const MOST_WORDS = 900;
const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;

/** The guides of a folder: Markdown, each with its facts in the YAML between two lines of dashes. */
export function readGuides(folder: string): GuideText[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return names.sort().map((name) => {
    const file = `${folder}/${name}`;
    const text = readFileSync(file, 'utf8');
    const [head = '', frontMatter = ''] = FRONT_MATTER.exec(text) ?? [];
    const linesBefore = head.split('\n').length - 1;
    return {
      slug: name.replace(/\.md$/, ''),
      file,
      text,
      linesBefore,
      body: text.slice(head.length),
      facts: factsIn(frontMatter),
    };
  });
}

function factsIn(frontMatter: string): string[] {
  const parsed = parseYaml(frontMatter);
  const fields = parsed.ok ? parsed.value.value : null;
  return isPlainObject(fields) && Array.isArray(fields.facts) ? fields.facts.map(String) : [];
}

/** Guides that questions name exist; each can be shown, is of readable length and gives its sources. */
export function checkGuides(lens: Lens, locate: Locate, guides: readonly GuideText[]): Findings {
  const slugs = new Set(guides.map(({ slug }) => slug));
  const missing = lens.questions.flatMap(({ guide }, q) =>
    guide === undefined || slugs.has(guide)
      ? []
      : [
          `${placeWords(locate(['questions', q, 'guide']))}: there is no guide "${guide}". Write content/guides/${guide}.md, or correct the name.`,
        ],
  );
  return {
    title: `Guides (${guides.length})`,
    errors: [...missing, ...guides.flatMap(faultsOf)],
    notes: guides.map(({ slug, body }) => `${slug}: ${countWords(body)} words`),
  };
}

function faultsOf({ file, text, body }: GuideText): string[] {
  const count = countWords(body);
  const isLong = count < LEAST_WORDS || count > MOST_WORDS;
  const length = isLong ? [`${file}: ${count} words. Keep it between ${LEAST_WORDS} and ${MOST_WORDS}.`] : [];
  try {
    const { references } = readGuide(text);
    const isUnsourced = references.length === 0;
    return isUnsourced
      ? [...length, `${file}: no source. Name at least one under "references" at the top.`]
      : length;
  } catch (fault) {
    if (!(fault instanceof GuideFault)) throw fault;
    return [...length, `${file}:${fault.line}: ${fault.message} Correct it.`];
  }
}

function countWords(markdown: string): number {
  return markdown.replace(/\]\([^)]*\)/g, ']').match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}
