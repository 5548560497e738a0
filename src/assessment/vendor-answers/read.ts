import type { ReadCell } from '../../documents/csv-read.ts';
import { readCsv } from '../../documents/csv-read.ts';
import type { Fault, Issue, Path } from '../../documents/issue.ts';
import { MAX_FORM_BYTES, MAX_ISSUES } from '../../documents/limits.ts';
import { nearest } from '../../documents/nearest.ts';
import { readText } from '../../documents/text.ts';
import type { IndexedQuestion } from '../../engine/indexed-question.ts';
import { indexOf } from '../../engine/lens-index.ts';
import type { Answer, Lens, QuestionId } from '../../engine/model.ts';
import { decodeAnswer } from '../decode.ts';
import { mendText } from '../text-format.ts';
import type { Head } from './columns.ts';
import { readHead } from './columns.ts';
import { readAnswerCell, readEvidenceCell } from './read-cells.ts';

/** An answer that somebody else gave; it counts nowhere until it is accepted. */
export type ProposedAnswer = { readonly question: QuestionId; readonly answer: Answer };

/** With `ok` the issues are about single rows: each says why its answer, or a part of it, was left out. */
export type VendorReading =
  | {
      readonly ok: true;
      readonly proposals: readonly ProposedAnswer[];
      readonly issues: readonly Issue[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * A form for a vendor that came back filled in, as any spreadsheet saves it: CSV in UTF-8 of at most 2 MiB. A choice is named by its id,
 * its label or both; rows without an answer are passed over. Answers have the confidence `informed`. Never throws.
 */
export function readVendorAnswers(content: string | Uint8Array, file: string, lens: Lens): VendorReading {
  const issue = (fault: Fault, at: ReadCell['at'] | null, path: Path = []): Issue => ({
    ...fault,
    file,
    line: at?.line ?? null,
    column: at?.column ?? null,
    path,
  });
  const text = readText(content, MAX_FORM_BYTES);
  if (!text.ok) return { ok: false, issues: [issue(asTableFault(text.fault), null)] };
  const table = readCsv(text.text);
  if (!table.ok) return { ok: false, issues: [issue(table.fault, table.at)] };
  const head = readHead(table.rows);
  if (!head.ok) return { ok: false, issues: [issue({ code: 'missingColumn', name: head.missing }, head.at)] };
  const { proposals, faults } = readRows(head, lens);
  const issues = faults.slice(0, MAX_ISSUES).map(({ fault, at, path }) => issue(fault, at, path));
  return { ok: true, proposals, issues };
}

/** A workbook is a zip archive: what helps is to save it as CSV. */
function asTableFault(fault: Fault): Fault {
  return fault.code === 'notText' ? { code: 'notATable' } : fault;
}

type RowFault = { readonly fault: Fault; readonly at: ReadCell['at']; readonly path: Path };
type FoundHead = Extract<Head, { ok: true }>;

function readRows(head: FoundHead, lens: Lens) {
  const { scored } = indexOf(lens);
  const entries = new Map(scored.flatMap((entry) => entry.keys.question.map((id) => [id, entry] as const)));
  for (const entry of scored) entries.set(entry.question.id, entry);
  const proposals = new Map<QuestionId, Answer>();
  const faults: RowFault[] = [];
  for (const row of head.rows) {
    const name = head.cell(row, 'question');
    const given = head.cell(row, 'answer');
    const id = name.text.trim();
    if (given.text.trim() === '') {
      const isNoted = [head.cell(row, 'note'), head.cell(row, 'evidence')].some(
        ({ text }) => text.trim() !== '',
      );
      if (isNoted) faults.push({ fault: { code: 'noAnswer' }, at: given.at, path: [id] });
      continue;
    }
    const entry = entries.get(id) ?? entries.get(id.toLowerCase());
    const path = [id];
    if (entry === undefined)
      faults.push({ fault: { code: 'notInForm', id, near: nearest(id, entries.keys()) }, at: name.at, path });
    else if (proposals.has(entry.question.id))
      faults.push({ fault: { code: 'answeredTwice', id }, at: name.at, path });
    else {
      const read = readRow(head, row, entry);
      if (read.answer !== null) proposals.set(entry.question.id, read.answer);
      faults.push(...read.faults.map((fault) => ({ ...fault, path: [...path, ...fault.path] })));
    }
  }
  return { proposals: [...proposals].map(([question, answer]) => ({ question, answer })), faults };
}

/** The answer of a row, with what had to be left out of it; `null` where there is no answer that can be kept. */
function readRow(head: FoundHead, row: readonly ReadCell[], entry: IndexedQuestion) {
  const given = head.cell(row, 'answer');
  const linked = head.cell(row, 'evidence');
  const noted = head.cell(row, 'note');
  const note = mendText(noted.text).trim();
  const answer = readAnswerCell(entry, mendText(given.text), note);
  if (!answer.ok) return { answer: null, faults: [{ fault: answer.fault, at: given.at, path: ['answer'] }] };
  const evidence = readEvidenceCell(linked.text);
  const faults = evidence.ok ? [] : [{ fault: evidence.fault, at: linked.at, path: ['evidence'] }];
  const decoded = decodeAnswer({
    ...answer.value,
    ...(note === '' ? {} : { note }),
    ...(evidence.ok && evidence.value.length > 0 ? { evidence: evidence.value } : {}),
  });
  if (decoded.ok) return { answer: decoded.answer, faults };
  const cells: Readonly<Record<string, ReadCell>> = { note: noted, evidence: linked };
  const refused = decoded.findings.map(({ path, ...fault }) => {
    const part = String(path[0] ?? 'answer');
    return { fault, at: (Object.hasOwn(cells, part) ? cells[part] : given)?.at ?? given.at, path: [part] };
  });
  return { answer: null, faults: [...faults, ...refused] };
}
