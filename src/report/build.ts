/** From an edition to its report: a page for the board, everything for the team, open questions for a vendor. */
import { assertNever } from '../engine/assert-never.ts';
import { boardBlocks } from './board.ts';
import type { Edition } from './edition.ts';
import { openQuestionBlocks } from './open-questions.ts';
import type { Block, Report } from './report.ts';
import type { Subject } from './subject.ts';
import { subjectOf } from './subject.ts';
import { teamBlocks } from './team.ts';

/** Every figure is taken from the result of the edition, none is computed here. Never throws; what the lens does not name is shown by its id. */
export function buildReport(edition: Edition): Report {
  const subject = subjectOf(edition);
  return {
    title: edition.assessment.title,
    language: edition.lens.language ?? 'en',
    audience: edition.audience,
    generatedOn: edition.generatedOn,
    blocks: blocksOf(subject),
  };
}

function blocksOf(subject: Subject): readonly Block[] {
  const { audience } = subject.edition;
  switch (audience) {
    case 'team':
      return teamBlocks(subject);
    case 'board':
      return boardBlocks(subject);
    case 'vendor':
      return openQuestionBlocks(subject);
    default:
      return assertNever(audience);
  }
}
