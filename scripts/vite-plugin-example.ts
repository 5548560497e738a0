import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { decodeAssessment } from '../src/assessment/decode.ts';
import { compileFolder } from '../src/cli/lens-folder.ts';
import { evaluate } from '../src/engine/evaluate.ts';
import type { Readiness, Verdict } from '../src/engine/result.ts';
import { verdictSentence } from '../src/words/verdict.ts';

/** What the start page shows of an example: its first stack. */
type ExampleResult = {
  readonly verdict: Verdict | null;
  readonly sentence: string;
  readonly pillars: readonly {
    readonly id: string;
    readonly title: string;
    readonly readiness: Readiness;
  }[];
};

const NAME = /^\0virtual:groundwork\/example-result\/([a-z0-9-]+)$/;

/**
 * `virtual:groundwork/example-result/<slug>`: the result of `content/examples/<slug>.json`, computed by the engine while the program
 * is built. The start page would otherwise fetch the engine, the questions and the example to draw six bars.
 */
export function exampleResults(): Plugin {
  let root = '.';
  return {
    name: 'groundwork:example-results',
    configResolved(config) {
      root = config.root;
    },
    resolveId(id) {
      return NAME.test(`\0${id}`) ? `\0${id}` : undefined;
    },
    load(id) {
      const slug = NAME.exec(id)?.[1];
      if (slug === undefined) return undefined;
      const file = join(root, 'content/examples', `${slug}.json`);
      this.addWatchFile(file);
      const lens = compileFolder(join(root, 'content/foundations'));
      const assessment = decodeAssessment(JSON.parse(readFileSync(file, 'utf8')));
      if (!lens.ok || !assessment.ok)
        return this.error(`${file} cannot be scored: npm run content:check says why.`);
      const [candidate] = evaluate(lens.lens, assessment.assessment).candidates;
      if (candidate === undefined) return this.error(`${file} has no candidate to show.`);
      const result: ExampleResult = {
        verdict: candidate.verdict,
        sentence: verdictSentence(candidate),
        pillars: lens.lens.sections.flatMap(({ id: pillar, kind, title }) => {
          const readiness = kind === 'profile' ? null : (candidate.pillars[pillar]?.dayOne ?? null);
          return readiness === null ? [] : [{ id: pillar, title, readiness }];
        }),
      };
      return `export default ${JSON.stringify(result)};`;
    },
  };
}
