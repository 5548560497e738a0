/** For a vendor: the questions that are open for a candidate, with room to answer, and nothing else of the assessment. */
import type { Question } from '../engine/model.ts';
import { plain } from '../words/inline.ts';
import { OPEN_QUESTIONS, openQuestionsFacts } from '../words/report-audience.ts';
import { aboutEdition } from './about.ts';
import { chapter, field, heading, paragraph } from './blocks.ts';
import type { Block } from './report.ts';
import type { ReportedCandidate, Subject } from './subject.ts';
import { content } from './subject.ts';
import { vendorSections } from './vendor/open-questions.ts';

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

function questionsFor(
  subject: Subject,
  { given, result }: ReportedCandidate,
  isFurther: boolean,
): readonly Block[] {
  const { assessment, edition } = subject;
  const sections = vendorSections(edition, given);
  const count = sections.reduce((sum, { questions }) => sum + questions.length, 0);
  const title = OPEN_QUESTIONS.title(result.name);
  const details = [OPEN_QUESTIONS.about(assessment.title), openQuestionsFacts(edition.generatedOn, count)];
  const head: Block = isFurther ? chapter(title) : { kind: 'title', text: title, details };
  return [
    head,
    paragraph(count === 0 ? OPEN_QUESTIONS.nothing : OPEN_QUESTIONS.intro),
    ...sections.flatMap((section) => [
      heading(1, section.title),
      ...section.questions.flatMap(({ question, number }) => questionBlocks(question, number)),
    ]),
  ];
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
