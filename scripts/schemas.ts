import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import * as z from 'zod/mini';
import { assessmentFormat } from '../src/assessment/format.ts';
import { resultFormat } from '../src/assessment/result-format.ts';
import { decisionFormat } from '../src/lens/decision-format.ts';
import { lensFormat } from '../src/lens/format.ts';
import { id } from '../src/lens/id-format.ts';

const FOLDER = new URL('../public/schemas/', import.meta.url);

/** `lens.yaml` of a lens that is kept as a folder: its questions and decisions are files beside it, listed by name at most. */
const lensFileFormat = z.extend(z.omit(lensFormat, { questions: true, decisions: true }), {
  questions: z.exactOptional(z.array(id)),
  decisions: z.exactOptional(z.array(id)),
});

const FORMATS = [
  ['lens', 'A lens: the questions, targets and decisions that an assessment is made with', lensFormat],
  ['lens-file', 'The head of a lens that is kept as a folder: lens.yaml', lensFileFormat],
  [
    'lens-questions',
    'Questions of a lens that is kept as a folder: profile.yaml and questions/*.yaml',
    z.strictObject({ questions: lensFormat.shape.questions }),
  ],
  ['lens-decision', 'One decision of a lens that is kept as a folder: decisions/*.yaml', decisionFormat],
  [
    'assessment',
    'An assessment: answers, what was decided, and what was true at earlier moments',
    assessmentFormat,
  ],
  ['result', 'What the engine finds in an assessment under a lens: derived, never edited', resultFormat],
] as const;

/** File name and text of the JSON Schema of each document, generated from the definitions that the program reads with. */
export function jsonSchemas(): readonly (readonly [file: string, text: string])[] {
  return FORMATS.map(([name, title, format]) => {
    const { $schema, ...schema } = z.toJSONSchema(format, { io: 'input', reused: 'ref' });
    return [
      `${name}.json`,
      `${JSON.stringify({ $schema, title: `groundwork-${name}`, description: title, ...schema }, null, 2)}\n`,
    ];
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(FOLDER, { recursive: true });
  for (const [file, text] of jsonSchemas()) {
    writeFileSync(new URL(file, FOLDER), text);
    console.log(`public/schemas/${file}`);
  }
}
