/** For a vendor: the questions that are open for a candidate, with room to answer, and nothing else of the assessment. */
import type { Question } from '../engine/model.ts';
import { plain } from '../words/inline.ts';
import { OPEN_QUESTIONS, openQuestionsFacts } from '../words/report-audience.ts';
import { aboutEdition } from './about.ts';
import { chapter, field, heading, paragraph } from './blocks.ts';
import type { Block, HeadingBlock } from './report.ts';
import type { ReportedCandidate, Subject } from './subject.ts';
import { content } from './subject.ts';

const ANSWER_LINES = 4;

export function openQuestionBlocks(subject: Subject): readonly Block[] {
  const { assessment, candidates } = subject;
  const nobody: Block = { kind: 'title', text: assessment.title, details: [OPEN_QUESTIONS.nothing] };
  return [
    ...(candidates.length === 0 ? [nobody] : []),
    ...candidates.flatMap((candidate, index) => questionsFor(subject, candidate, index > 0)),
    ...aboutEdition(subject.edition).map((text) => paragraph(text, 'caption')),
  ];
}

/** The open questions of a candidate in the order of what they could cost (§12), without those that were left out. */
function openQuestionsOf({ leftOut, names }: Subject, { result }: ReportedCandidate): readonly Question[] {
  return result.findOut.flatMap(({ question: id }) => {
    const question = leftOut.has(id) ? undefined : names.question(id);
    return question === undefined ? [] : [question];
  });
}

function questionsFor(subject: Subject, candidate: ReportedCandidate, isFurther: boolean): readonly Block[] {
  const { assessment, edition } = subject;
  const questions = openQuestionsOf(subject, candidate);
  const title = OPEN_QUESTIONS.title(candidate.result.name);
  const details = [
    OPEN_QUESTIONS.about(assessment.title),
    openQuestionsFacts(edition.generatedOn, questions.length),
  ];
  const head: Block = isFurther ? chapter(title) : { kind: 'title', text: title, details };
  return [
    head,
    paragraph(questions.length === 0 ? OPEN_QUESTIONS.nothing : OPEN_QUESTIONS.intro),
    ...sectionsOf(subject, questions),
  ];
}

/** Numbered through, so that an answer can name its question. */
function sectionsOf({ lens }: Subject, questions: readonly Question[]): readonly Block[] {
  const ordered = lens.sections.flatMap(({ id }) => questions.filter(({ section }) => section === id));
  return lens.sections.flatMap(({ id, title }) => {
    const entries = ordered.filter(({ section }) => section === id);
    const head: readonly HeadingBlock[] = entries.length === 0 ? [] : [heading(1, title)];
    return [
      ...head,
      ...entries.flatMap((question) => questionBlocks(question, ordered.indexOf(question) + 1)),
    ];
  });
}

function questionBlocks(question: Question, number: number): readonly Block[] {
  const asked = content(question.vendorQuestion ?? question.prompt);
  const choices = question.choices.map(({ label }) => label).join(' · ');
  return [
    {
      kind: 'entry',
      title: [...plain(`${number}. `), ...asked],
      text: [],
      fields: [
        ...field(OPEN_QUESTIONS.why, content(question.why)),
        ...field(OPEN_QUESTIONS.choices, plain(choices)),
      ],
    },
    { kind: 'space', label: OPEN_QUESTIONS.answer, lines: ANSWER_LINES },
  ];
}
