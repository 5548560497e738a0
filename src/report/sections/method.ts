/** How the figures came about, and what the questions rest on. */
import { askedOfCandidate, askedOfProfile } from '../../engine/asked.ts';
import type { Reference } from '../../engine/model.ts';
import { METHOD, priorityLine, REPORT_HEADINGS, REPORT_INTROS } from '../../words/report.ts';
import { aboutEdition } from '../about.ts';
import { heading, paragraph, section } from '../blocks.ts';
import type { Block } from '../report.ts';
import type { Subject } from '../subject.ts';
import { linkTo } from '../subject.ts';

export function methodSections(subject: Subject): readonly Block[] {
  const { assessment, lens } = subject;
  const priorities = lens.sections.flatMap(({ id, title }) => {
    const priority = assessment.priorities?.[id];
    return priority === undefined ? [] : [priorityLine(title, priority)];
  });
  return [
    heading(1, REPORT_HEADINGS.method),
    ...METHOD.map((text) => paragraph(text)),
    ...(priorities.length === 0 ? [] : [paragraph(priorities.join(' '))]),
    ...aboutEdition(subject.edition).map((text) => paragraph(text, 'caption')),
    ...section(heading(1, REPORT_HEADINGS.references), REPORT_INTROS.references, references(subject)),
  ];
}

/** Those of the questions that were asked and of the decisions, each address once, in content order. */
function references({ lens, assessment, candidates }: Subject): readonly Block[] {
  const asked = [
    ...askedOfProfile(lens, assessment.profile),
    ...candidates.flatMap(({ given }) => askedOfCandidate(lens, assessment.profile, given.answers)),
  ].map(({ question }) => question);
  const decisions = (lens.decisions ?? []).flatMap(({ options, criteria }) => [...options, ...criteria]);
  const byUrl = new Map<string, Reference>();
  for (const { references: found = [] } of [...asked, ...decisions])
    for (const reference of found) if (!byUrl.has(reference.url)) byUrl.set(reference.url, reference);
  const items = [...byUrl.values()].map(({ title, url }) => linkTo(title, url));
  return items.length === 0 ? [] : [{ kind: 'list', isOrdered: false, items }];
}
