/**
 * The report as a document: a flat list of blocks, plain JSON, every sentence and figure already in it. Markdown, PDF and page only
 * draw it. Text that users typed is a plain span; text of the lens is parsed inline Markdown.
 */
import type { IsoDate, Share } from '../engine/model.ts';
import type { Readiness, Severity, Verdict } from '../engine/result.ts';
import type { Inline } from '../words/inline.ts';
import type { Audience } from './options.ts';

export type Report = {
  /** The name of the assessment. */
  readonly title: string;
  /** BCP 47, from the lens. */
  readonly language: string;
  readonly audience: Audience;
  readonly generatedOn: IsoDate;
  readonly blocks: readonly Block[];
};

export type Block =
  | TitleBlock
  | VerdictBlock
  | HeadingBlock
  | ParagraphBlock
  | BarsBlock
  | EntryBlock
  | TableBlock
  | ListBlock
  | DefinitionsBlock
  | SpaceBlock;

/** The name on the cover with the lines of small facts below it. */
type TitleBlock = {
  readonly kind: 'title';
  readonly text: string;
  readonly details: readonly string[];
};

export type VerdictBlock = {
  readonly kind: 'verdict';
  readonly verdict: Verdict | null;
  /** The name of the verdict, the finding as one sentence, and what it rests on. */
  readonly title: string;
  readonly sentence: string;
  readonly explanation: string;
};

export type HeadingLevel = 1 | 2 | 3;
export type HeadingBlock = {
  readonly kind: 'heading';
  readonly level: HeadingLevel;
  readonly text: Inline;
  /** On paper: begin a new page. */
  readonly startsPage?: boolean;
};

export type ParagraphBlock = {
  readonly kind: 'paragraph';
  readonly tone: 'lead' | 'body' | 'caption';
  readonly text: Inline;
};

/** Readiness bars on one scale, with the legend of solid and hatched. */
export type BarsBlock = {
  readonly kind: 'bars';
  readonly rows: readonly BarRow[];
  readonly legend: { readonly proven: string; readonly possible: string };
};
export type BarRow = {
  readonly label: string;
  /** `null` has no bar; `value` says why. */
  readonly readiness: Readiness | null;
  readonly value: string;
};

/** One finding, question, action or decision: a title with what it amounts to, then its text. */
export type EntryBlock = {
  readonly kind: 'entry';
  readonly title: Inline;
  readonly tag?: Tag;
  /** A short figure or word at the right. */
  readonly value?: string;
  /** Where it belongs, in small print below the title. */
  readonly context?: Inline;
  readonly text: readonly Inline[];
  readonly steps?: readonly Inline[];
  readonly fields?: readonly Field[];
};

/** A severity is drawn solid when certain and outlined when possible; a plain tag has no shape. */
export type Tag =
  | {
      readonly kind: 'severity';
      readonly severity: Severity;
      readonly certainty: 'certain' | 'possible';
      readonly text: string;
    }
  | { readonly kind: 'plain'; readonly text: string };

export type Field = { readonly term: string; readonly text: Inline };

export type TableBlock = {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
};
/** `share` is the part of the table's width; the shares of a table add up to 1. */
export type TableColumn = { readonly title: string; readonly share: Share };
export type TableRow = {
  /** As many as there are columns. */
  readonly cells: readonly Inline[];
  /** What belongs to the row and is too long for a cell. */
  readonly notes?: readonly Field[];
};

export type ListBlock = {
  readonly kind: 'list';
  readonly isOrdered: boolean;
  readonly items: readonly Inline[];
};

export type DefinitionsBlock = { readonly kind: 'definitions'; readonly items: readonly Field[] };

/** Room to write by hand, or to type, with a word that says what for. */
export type SpaceBlock = { readonly kind: 'space'; readonly label: string; readonly lines: number };
