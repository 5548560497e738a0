import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../engine/assessment.ts';
import { evaluate } from '../engine/evaluate.ts';
import type { Answer, Lens } from '../engine/model.ts';
import { parseInline, plainText } from '../words/inline.ts';
import { percent, points, range } from '../words/numbers.ts';
import { severityTag } from '../words/terms.ts';
import { verdictTitle } from '../words/verdict.ts';
import { buildReport } from './build.ts';
import { editionOf } from './edition.ts';
import type { Block, EntryBlock, Report } from './report.ts';
import { emptyAssessment, richAssessment, sampleReport } from './testing/sample-assessments.ts';
import { sampleLens } from './testing/sample-lens.ts';

const result = evaluate(sampleLens, richAssessment);
const ours = result.candidates[0];
if (ours === undefined) throw new Error('the sample has no candidate');
const report = sampleReport(richAssessment, { candidates: ['ours'] });

/** The blocks below a heading, up to the next one of its level or higher. */
function below(title: string, { blocks }: Report = report): readonly Block[] {
  const start = blocks.findIndex((block) => block.kind === 'heading' && plainText(block.text) === title);
  const head = blocks[start];
  if (head?.kind !== 'heading') throw new Error(`no heading “${title}”`);
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= head.level);
  return end === -1 ? rest : rest.slice(0, end);
}

function entries(blocks: readonly Block[]): readonly EntryBlock[] {
  return blocks.filter((block) => block.kind === 'entry');
}

function tableOf(blocks: readonly Block[]): readonly (readonly string[])[] {
  return blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map(({ cells }) => cells.map(plainText)) : [],
  );
}

const titles = (blocks: readonly Block[]) => entries(blocks).map(({ title }) => plainText(title));
const prompt = (id: string) =>
  plainText(parseInline(sampleLens.questions.find((question) => question.id === id)?.prompt ?? ''));

describe('every figure of the report is one of the result', () => {
  test('the verdict and the day-one bars of the cover', () => {
    const [, verdict] = report.blocks;
    expect(verdict).toMatchObject({
      kind: 'verdict',
      verdict: ours.verdict,
      title: verdictTitle(ours.verdict),
    });
    const [bars] = below('Day-one readiness').filter((block) => block.kind === 'bars');
    expect(bars?.rows).toEqual([
      { label: 'Overall', readiness: ours.overall.dayOne, value: range(ours.overall.dayOne) },
      {
        label: 'Security',
        readiness: ours.pillars.security?.dayOne,
        value: range(ours.pillars.security?.dayOne ?? null),
      },
      {
        label: 'Growth',
        readiness: ours.pillars.growth?.dayOne,
        value: range(ours.pillars.growth?.dayOne ?? null),
      },
      { label: 'Unused', readiness: null, value: 'nothing to assess' },
    ]);
  });

  test('risks: certain ones and possible ones, worst first', () => {
    const tags = (blocks: readonly Block[]) => entries(blocks).map(({ tag }) => tag?.text);
    expect(tags(below('Risks you already know'))).toEqual(['high', 'medium']);
    expect(tags(below('Risks that are not ruled out'))).toEqual(['could be high']);
  });

  test('§12 what to find out, in the order of the result', () => {
    const found = entries(below('Find out first'));
    expect(found.map(({ title }) => plainText(title))).toEqual(
      ours.findOut.map(({ question }) => prompt(question)),
    );
    expect(found.map(({ tag, value }) => [tag?.text, value])).toEqual(
      ours.findOut.map(({ possible, width }) => [
        severityTag(possible, 'possible'),
        `worth ${points(width)}`,
      ]),
    );
  });

  test('§13 the plan, in the order of the result, and what it comes to', () => {
    const plan = entries(below('Plan'));
    expect(plan.map(({ value }) => value)).toEqual(
      ours.plan.map(({ effort, gain }) =>
        gain > 1e-9 ? `effort ${effort}, +${points(gain)}` : `effort ${effort}`,
      ),
    );
    const sentences = below('Plan').flatMap((block) =>
      block.kind === 'paragraph' ? [plainText(block.text)] : [],
    );
    expect(sentences.join(' ')).toContain(`at least ${percent(ours.projected.dayOne ?? 0)}`);
    expect(
      plan
        .filter(({ tag }) => tag?.kind === 'severity' && tag.certainty === 'possible')
        .every(({ steps }) => steps === undefined),
    ).toBe(true);
  });

  test('§11 decisions: scores, leader, reasons, what was decided, what has happened since', () => {
    const section = below('Decisions');
    const outcome = result.decisions.separation;
    expect(tableOf(section).slice(0, 2)).toEqual([
      ['Separate', String(outcome?.scores.separate), percent(outcome?.winShare.separate ?? -1), 'leads'],
      ['Integrated', String(outcome?.scores.integrated), percent(outcome?.winShare.integrated ?? -1), ''],
    ]);
    const fields = (entries(section)[0]?.fields ?? []).map(({ term, text }) => `${term}: ${plainText(text)}`);
    expect(fields).toEqual([
      'Decided: accepted: Separate, 20 November 2026, by Ana and Ben. The phone app comes first.',
      'For: How many frontends will there be? Several. Every client needs the same rules.',
      'Against: Is there logic beyond storing records? Little. Logic outlives screens.',
      'You gain: Any client.',
      'You pay: Two parts to run.',
      'What would change it: If the answer to “How many frontends will there be?” were “One”, Integrated would lead.',
      'Reopen it when: a second client is funded (happened, 3 March 2027)',
    ]);
  });

  test('§11 a change to none of the choices is named as such', () => {
    const lens: Lens = {
      ...sampleLens,
      questions: sampleLens.questions.map((question) =>
        question.id === 'frontends' ? { ...question, kind: 'multiple' } : question,
      ),
      decisions: [
        {
          id: 'separation',
          title: 'Separation',
          options: [
            { id: 'integrated', title: 'Integrated', tripwires: [] },
            { id: 'separate', title: 'Separate' },
          ],
          criteria: [
            { question: 'frontends', weight: 3, support: { one: { separate: 1 }, several: { separate: 1 } } },
            { question: 'logic', weight: 1, support: { little: { integrated: 1 }, much: { integrated: 1 } } },
          ],
        },
      ],
    };
    const built = buildReport(editionOf(lens, richAssessment, { generatedOn: '2027-03-14' }));
    const fields = entries(below('Decisions', built))[0]?.fields ?? [];
    expect(fields.map(({ text }) => plainText(text))).toContain(
      'If the answer to “How many frontends will there be?” were “None of these”, Integrated would lead.',
    );
  });

  test('§10 ahead of need, contradictions of answers and of decisions, guesses', () => {
    expect(titles(below('Ahead of need'))).toEqual(ours.aheadOfNeed.map(prompt));
    expect(titles(below('Contradictions'))).toEqual([
      'Several clients, yet little logic',
      'Separate does not go with Builder',
      'A queue, yet no cache',
    ]);
    expect(below('Resting on guesses').some((block) => block.kind === 'list')).toBe(
      ours.restsOnGuesses.length > 0,
    );
  });
});

describe('answers', () => {
  test('every answer stands with its note, owner, evidence and date', () => {
    const [table] = below('Security').filter((block) => block.kind === 'table');
    expect(table?.rows.map(({ cells }) => cells.map(plainText))).toEqual([
      ['Are access rules in one place?', 'No'],
      ['Can tenants be isolated later?', 'We do not know yet'],
    ]);
    expect((table?.rows[0]?.notes ?? []).map(({ term, text }) => `${term}: ${plainText(text)}`)).toEqual([
      'Note: Each screen decides | for itself.\nSee <b>wiki</b>.',
      'Owner: Ana',
      'Answered: verified, by Ben, 12 March 2027',
      'Evidence: Wiki (wiki.example)',
      'Evidence: Old wiki (http://wiki.example)',
    ]);
  });

  test('what does not apply is listed with its reason, and the candidate where there are several', () => {
    const all = sampleReport(richAssessment);
    expect(tableOf(below('Does not apply', all))).toEqual([
      ['Platform X: Is slow work queued?', 'The vendor runs it.'],
    ]);
    expect(() => below('Does not apply')).toThrow('no heading');
  });

  test('§2 an answer stored under a former id is shown with its question', () => {
    const lens = {
      ...sampleLens,
      questions: sampleLens.questions.map((question) =>
        question.id === 'queues' ? { ...question, formerly: ['slow-work'] } : question,
      ),
    };
    const former: Answer = { kind: 'choices', choices: ['partly'], note: 'Kept.' };
    const assessment: Assessment = {
      ...emptyAssessment,
      candidates: [{ id: 'ours', name: 'Our stack', answers: { 'slow-work': former } }],
    };
    const built = buildReport(editionOf(lens, assessment, { generatedOn: '2027-03-14' }));
    expect(tableOf(below('Answers', built))).toContainEqual(['Is slow work queued?', 'In part']);
  });
});

describe('candidates', () => {
  test('all of them, ranked, unless one is chosen', () => {
    const all = sampleReport(richAssessment);
    expect(tableOf(below('Candidates compared', all)).map(([place, name]) => [place, name])).toEqual([
      ['1', 'Platform X'],
      ['2', 'Our stack'],
    ]);
    expect(result.ranking).toEqual(['platform', 'ours']);
    expect(JSON.stringify(report)).not.toContain('Platform X');
  });

  test('none answered: nothing to assess, and everything to find out', () => {
    const empty = sampleReport(emptyAssessment);
    expect(empty.blocks[1]).toMatchObject({ verdict: null, title: 'Nothing to assess' });
    expect(entries(below('Find out first', empty)).length).toBeGreaterThan(5);
  });
});

test('any answers give a report of whole sentences, which survives JSON', () => {
  const ids = sampleLens.questions.map(({ id }) => id);
  const answer: fc.Arbitrary<Answer> = fc.oneof(
    fc.record({
      kind: fc.constant('choices' as const),
      choices: fc.array(fc.constantFrom('no', 'partly', 'yes', 'one', 'much', 'gone')),
    }),
    fc.record({ kind: fc.constant('unknown' as const) }),
    fc.record({ kind: fc.constant('notApplicable' as const), reason: fc.string({ minLength: 1 }) }),
  );
  const answers = fc.dictionary(fc.constantFrom(...ids, 'gone', '__proto__', 'constructor'), answer);
  fc.assert(
    fc.property(answers, fc.array(answers, { maxLength: 3 }), (profile, candidates) => {
      const assessment: Assessment = {
        ...emptyAssessment,
        profile,
        candidates: candidates.map((given, index) => ({
          id: `c${index}`,
          name: `Candidate ${index}`,
          answers: given,
        })),
      };
      const built = sampleReport(assessment);
      expect(JSON.parse(JSON.stringify(built))).toEqual(built);
      expect(JSON.stringify(built)).not.toMatch(/undefined|NaN|\[object|null of/);
    }),
  );
});

describe('answers that others do not share', () => {
  test('stand in the report of the team with who said what, and move no figure', () => {
    const [first, ...rest] = richAssessment.candidates;
    const rules = first?.answers.rules;
    if (first === undefined || rules === undefined) throw new Error('the sample has no answer to the rules');
    const dissents = [{ kind: 'unknown', answeredBy: 'Ben', note: 'Nobody has looked.' }] as const;
    const disputed = {
      ...richAssessment,
      candidates: [{ ...first, answers: { ...first.answers, rules: { ...rules, dissents } } }, ...rest],
    };
    const [entry, ...others] = entries(
      below('Not everyone agrees', sampleReport(disputed, { candidates: ['ours'] })),
    );
    expect(others).toEqual([]);
    expect(entry?.text.map(plainText)[1]).toBe('Ben answers: We do not know yet');
    expect(entry?.fields?.map(({ text }) => plainText(text))).toEqual(['Nobody has looked.']);
    expect(evaluate(sampleLens, disputed)).toEqual(result);
    expect(() => below('Not everyone agrees')).toThrow('no heading');
  });
});
