import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryAssessment } from '../assessment/testing/arbitrary-assessment.ts';
import type { Assessment } from '../engine/assessment.ts';
import { evaluate } from '../engine/evaluate.ts';
import type { Answer, Answers } from '../engine/model.ts';
import { aboutEdition } from './about.ts';
import { buildReport } from './build.ts';
import { editionOf } from './edition.ts';
import { withoutLeftOut } from './leave-out.ts';
import { reportToMarkdown } from './markdown.ts';
import type { EditionOptions, LeaveOut } from './options.ts';
import { AUDIENCES, NOTHING_LEFT_OUT } from './options.ts';
import { PROGRAM_VERSION } from './program-version.ts';
import { richAssessment } from './testing/sample-assessments.ts';
import { sampleLens } from './testing/sample-lens.ts';

const options = (given: Partial<EditionOptions> = {}): EditionOptions => ({
  generatedOn: '2027-03-14',
  ...given,
});

/** A text that stands nowhere else: it can be searched for in whatever is made. */
const secret = (part: string) => `Zq${part}qZ`;

/** Every text that can be left out says which part it is of. */
const told = (answer: Answer): Answer => ({
  ...tellingOf(answer),
  dissents: [tellingOf({ kind: 'unknown' })],
});
const tellingOf = <T extends Answer>(answer: T): T => ({
  ...answer,
  note: `A note ${secret('notes')}`,
  owner: secret('people'),
  answeredBy: secret('people'),
  evidence: [{ title: secret('evidence'), url: `https://a.example/${secret('evidence')}` }],
});
const allTold = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, told(answer)]));

/** `hidden` questions are answered with a reason that is a secret; a decision, a plan and a moment have secrets of their own. */
function tellingAssessment(hidden: string): Assessment {
  const scorable = {
    lens: richAssessment.lens,
    profile: allTold(richAssessment.profile),
    candidates: richAssessment.candidates.map((candidate) => ({
      ...candidate,
      note: secret('notes'),
      plan: { rules: { owner: secret('people') }, [hidden]: { dueOn: secret('question') } },
      answers: {
        ...allTold(candidate.answers),
        [hidden]: told({ kind: 'notApplicable', reason: secret('question') }),
      },
    })),
  };
  const result = evaluate(sampleLens, scorable);
  return {
    ...richAssessment,
    ...scorable,
    decided: { separation: { status: 'accepted', deciders: [secret('people')] } },
    snapshots: [
      {
        ...scorable,
        id: 'before',
        name: 'Before',
        takenAt: '2027-01-01',
        note: secret('notes'),
        result,
      },
    ],
  };
}

const leaveOut: fc.Arbitrary<LeaveOut> = fc.record({
  notes: fc.boolean(),
  people: fc.boolean(),
  evidence: fc.boolean(),
  questions: fc.constantFrom([], ['queues']),
});

describe('what is left out', () => {
  test('stands in nothing that is made from an edition, for any audience', () => {
    const whole = tellingAssessment('queues');
    fc.assert(
      fc.property(leaveOut, fc.constantFrom(...AUDIENCES), (left, audience) => {
        const edition = editionOf(sampleLens, whole, options({ audience, leaveOut: left }));
        const report = buildReport(edition);
        const made = [
          JSON.stringify(edition.assessment),
          JSON.stringify(edition.result),
          JSON.stringify(report),
          reportToMarkdown(report),
        ].join('\n');
        for (const part of ['notes', 'people', 'evidence'] as const)
          if (left[part]) expect(made).not.toContain(secret(part));
        if (left.questions.length > 0) expect(made).not.toContain(secret('question'));
      }),
    );
  });

  test('is only what was named: the rest stands in the report of the team', () => {
    const whole = tellingAssessment('queues');
    const made = (left: Partial<LeaveOut>) =>
      JSON.stringify(
        buildReport(editionOf(sampleLens, whole, options({ leaveOut: { ...NOTHING_LEFT_OUT, ...left } }))),
      );
    expect(made({ notes: true })).toContain(secret('people'));
    expect(made({ people: true })).toContain(secret('evidence'));
    expect(made({ evidence: true })).toContain(secret('notes'));
    expect(made({ questions: ['caching'] })).toContain(secret('question'));
  });

  test('takes fields of later versions with it, which might hold anything', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        const strange = { ...assessment, later: secret('later') };
        const left = withoutLeftOut(sampleLens, strange, { ...NOTHING_LEFT_OUT, notes: true });
        expect(JSON.stringify(left)).not.toContain(secret('later'));
        expect(JSON.stringify(left)).not.toMatch(/"note":/);
        expect(withoutLeftOut(sampleLens, left, { ...NOTHING_LEFT_OUT, notes: true })).toEqual(left);
        expect(withoutLeftOut(sampleLens, strange, NOTHING_LEFT_OUT)).toBe(strange);
      }),
    );
  });

  test('the answer to a question counts as unknown, under its former names too', () => {
    const lens = {
      ...sampleLens,
      questions: sampleLens.questions.map((question) =>
        question.id === 'rules' ? { ...question, formerly: ['old-rules'] } : question,
      ),
    };
    const whole: Assessment = {
      ...richAssessment,
      candidates: [
        { id: 'ours', name: 'Ours', answers: { 'old-rules': { kind: 'choices', choices: ['yes'] } } },
      ],
    };
    const left = { ...NOTHING_LEFT_OUT, questions: ['rules'] };
    const { assessment, result } = editionOf(lens, whole, options({ leaveOut: left }));
    expect(assessment.candidates[0]?.answers).toEqual({});
    expect(result.candidates[0]?.questions.rules?.value).toEqual([0, 1]);
    expect(result).toEqual(evaluate(lens, assessment));
  });

  test('other candidates are in nothing, not even in saved moments', () => {
    const whole = tellingAssessment('queues');
    const edition = editionOf(sampleLens, whole, options({ candidates: ['ours'] }));
    const made = JSON.stringify([edition, buildReport(edition)]);
    expect(made).not.toContain('Platform X');
    expect(aboutEdition(edition).join(' ')).toContain('One of two candidates is in it');
  });

  test('an answer that was left out is not asked of a vendor, and not put down to nobody', () => {
    const left = { ...NOTHING_LEFT_OUT, questions: ['tenants'] };
    const vendor = buildReport(
      editionOf(sampleLens, richAssessment, options({ audience: 'vendor', leaveOut: left })),
    );
    expect(JSON.stringify(vendor)).not.toContain('Can tenants be isolated later?');
    const team = reportToMarkdown(
      buildReport(editionOf(sampleLens, richAssessment, options({ leaveOut: left }))),
    );
    expect(team).toContain('Left out of this report');
  });
});

describe('every rendering says', () => {
  test('what made it, when, with which lens, what was left out, and how to read a range', () => {
    for (const audience of ['team', 'board'] as const) {
      const left = { notes: true, people: true, evidence: false, questions: ['rules', 'queues'] };
      const edition = editionOf(sampleLens, richAssessment, options({ audience, leaveOut: left }));
      const text = JSON.stringify(buildReport(edition));
      expect(text).toContain(`Made with Groundwork ${PROGRAM_VERSION} on 14 March 2027`);
      expect(text).toContain('with the lens Sample 1.2.0 (sample)');
      expect(text).toContain('notes, owners and other names of people and the answers to two questions');
      expect(text).toContain('the first holds whatever the unknowns turn out to be');
    }
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(PROGRAM_VERSION).toBe(version);
  });

  test('that nothing was left out, where nothing was', () => {
    expect(aboutEdition(editionOf(sampleLens, richAssessment, options()))).toContain('Nothing was left out.');
  });
});

test('a vendor gets the open questions, and no answer, figure, note or other candidate', () => {
  const whole = tellingAssessment('queues');
  const edition = editionOf(sampleLens, whole, options({ audience: 'vendor', candidates: ['ours'] }));
  const text = reportToMarkdown(buildReport(edition));
  expect(text).toContain('Where is this decided, and can we see it?');
  expect(text).not.toMatch(/Zq|Platform X|\d %|could be|Not yet|Find out first/);
});
