import type { Fault } from '../../documents/issue.ts';
import { MAX_TITLE_CHARS } from '../../documents/limits.ts';
import { NONE_ANSWER, NOT_APPLICABLE_ANSWER, UNKNOWN_ANSWER } from '../../documents/vendor-form.ts';
import type { IndexedQuestion } from '../../engine/indexed-question.ts';
import type { Answer, Evidence } from '../../engine/model.ts';
import { choiceNames, chosenIn, nameOf } from './choice-names.ts';

type Cell<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault };

/** What a cell of the column of answers says; a note may stand in for the reason that a question does not apply. */
export function readAnswerCell(entry: IndexedQuestion, text: string, note: string): Cell<Answer> {
  const { question } = entry;
  const given = chosenIn(text, choiceNames(entry));
  if ('chosen' in given) {
    if (question.kind === 'single' && given.chosen.length > 1) return refuse({ code: 'oneChoiceOnly' });
    return { ok: true, value: { kind: 'choices', choices: given.chosen, confidence: 'informed' } };
  }
  const [name = '', ...rest] = text.split(':');
  const word = nameOf(name);
  if (word === UNKNOWN_ANSWER) return { ok: true, value: { kind: 'unknown' } };
  if (word === NONE_ANSWER && question.kind === 'multiple')
    return { ok: true, value: { kind: 'choices', choices: [], confidence: 'informed' } };
  if (word === NOT_APPLICABLE_ANSWER) {
    const reason = [rest.join(':'), note].find((words) => /[\p{L}\p{N}]/u.test(words))?.trim();
    if (reason === undefined) return refuse({ code: 'noReason' });
    return { ok: true, value: { kind: 'notApplicable', reason, confidence: 'informed' } };
  }
  const allowed = question.choices.map(({ id }) => id);
  return refuse({ code: 'notAChoice', found: given.stranger, allowed });
}

/** The https links in a cell; words around them are passed over. */
export function readEvidenceCell(text: string): Cell<readonly Evidence[]> {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const links = words.filter((word) => /^https:\/\//i.test(word) && URL.canParse(word));
  if (words.length > 0 && links.length === 0) return refuse({ code: 'notHttps' });
  const value = links.map((url) => ({ title: new URL(url).hostname.slice(0, MAX_TITLE_CHARS), url }));
  return { ok: true, value };
}

function refuse(fault: Fault): { readonly ok: false; readonly fault: Fault } {
  return { ok: false, fault };
}
