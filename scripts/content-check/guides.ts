import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Lens } from '../../src/engine/model.ts';
import { parseYaml } from '../../src/lens/yaml.ts';
import type { Findings } from './report.ts';

export type Guide = {
  readonly slug: string;
  readonly file: string;
  readonly title: string;
  readonly facts: readonly string[];
  readonly sources: number;
  readonly body: string;
};

const LEAST_WORDS = 500;
const MOST_WORDS = 900;
const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;

/** The guides of a folder: Markdown, each with a title and its facts in YAML between two lines of dashes. */
export function readGuides(folder: string): Guide[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const file = `${folder}/${name}`;
      const text = readFileSync(file, 'utf8');
      const matter = FRONT_MATTER.exec(text);
      const parsed = parseYaml(matter?.[1] ?? '');
      const value: unknown = parsed.ok ? parsed.value.value : null;
      const fields: object = typeof value === 'object' && value !== null ? value : {};
      const facts: unknown = Reflect.get(fields, 'facts');
      const references: unknown = Reflect.get(fields, 'references');
      return {
        slug: name.replace(/\.md$/, ''),
        file,
        title: String(Reflect.get(fields, 'title') ?? ''),
        facts: Array.isArray(facts) ? facts.map(String) : [],
        sources: Array.isArray(references) ? references.length : 0,
        body: text.slice(matter?.[0].length ?? 0),
      };
    });
}

/** Guides that questions name exist; each is of readable length and gives its sources. */
export function checkGuides(lens: Lens, guides: readonly Guide[]): Findings {
  const slugs = new Set(guides.map(({ slug }) => slug));
  const missing = lens.questions.flatMap(({ id, guide }) =>
    guide === undefined || slugs.has(guide)
      ? []
      : [`question ${id}: there is no content/guides/${guide}.md. Write it, or correct the name.`],
  );
  return {
    title: `Guides (${guides.length})`,
    errors: [...new Set([...missing, ...guides.flatMap(checkGuide)])],
    notes: guides.map(({ slug, body }) => `${slug}: ${countWords(body)} words`),
  };
}

function checkGuide({ file, title, body, sources }: Guide): string[] {
  const count = countWords(body);
  const errors: string[] = [];
  if (title === '')
    errors.push(`${file}: no title. Begin the file with a "title:" between two lines of ---.`);
  if (count < LEAST_WORDS || count > MOST_WORDS)
    errors.push(`${file}: ${count} words. Keep it between ${LEAST_WORDS} and ${MOST_WORDS}.`);
  if (sources === 0) errors.push(`${file}: no source. Name at least one under "references" at the top.`);
  if (/\]\((?!https:\/\/|#|\/)/.test(body))
    errors.push(`${file}: a link that is not https. Correct its address.`);
  return errors;
}

function countWords(markdown: string): number {
  return markdown.replace(/\]\([^)]*\)/g, ']').match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}
