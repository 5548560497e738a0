/** Sizes and colours of the page, in pt: A4, margins 20 mm above and below, 18 mm at the sides. */
import { StyleSheet } from '@react-pdf/renderer';
import { lightHex as colour } from '../../ui/tokens-hex.ts';
import { SANS, SERIF } from './fonts.ts';

const MM = 72 / 25.4;
const PAGE_WIDTH = 210 * MM;
const MARGIN_SIDE = 18 * MM;
const MARGIN_END = 20 * MM;
export const TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN_SIDE;
/** The column of values and tags at the right. */
const VALUE_WIDTH = 34 * MM;

const LABEL_WIDTH = 44 * MM;
const GUTTER = 10;
export const BAR_WIDTH = TEXT_WIDTH - LABEL_WIDTH - VALUE_WIDTH;

/**
 * How much must still fit below a heading, or the head of a table, for it to stay on the page. No more than two lines: a reach into the
 * next heading would chain sections to one another and leave half pages empty.
 */
export const ROOM_BELOW_HEADING = 36;
export const ROOM_BELOW_TITLE = 24;

const LONGEST_PIECE = 600;

/** Whether a text is surely shorter than a page, so that it may be kept on one. */
export function isShort(text: string): boolean {
  return text.length <= LONGEST_PIECE && text.split('\n').length <= 8;
}

const BODY_SIZE = 9.75;
const CAPTION_SIZE = 8;
const sans = [...SANS];
const serif = [...SERIF];

export const styles = StyleSheet.create({
  // No line height here: together with rendered page numbers it breaks the layout of the whole document. Where one is set, the size
  // must stand beside it: the renderer multiplies it with its own default size, not with the inherited one.
  page: {
    paddingTop: MARGIN_END,
    paddingBottom: MARGIN_END,
    paddingHorizontal: MARGIN_SIDE,
    fontFamily: sans,
    fontSize: BODY_SIZE,
    color: colour.ink,
  },
  footer: {
    position: 'absolute',
    bottom: 9 * MM,
    left: MARGIN_SIDE,
    right: MARGIN_SIDE,
    flexDirection: 'row',
    justifyContent: 'space-between',
    borderTopWidth: 0.5,
    borderTopColor: colour.line,
    paddingTop: 5,
    fontSize: CAPTION_SIZE,
    color: colour.ink3,
  },
  wordmark: { fontFamily: serif, fontWeight: 600, fontSize: 11.5, color: colour.accent },
  title: { fontFamily: serif, fontWeight: 600, fontSize: 15, lineHeight: 1.25, marginTop: 24 },
  detail: { fontSize: CAPTION_SIZE, lineHeight: 1.35, color: colour.ink2, marginTop: 3 },
  verdictTag: { marginTop: 16 },
  sentence: { fontFamily: serif, fontWeight: 600, fontSize: 24, lineHeight: 1.15, marginTop: 8 },
  longSentence: { fontSize: 15, lineHeight: 1.25 },
  lead: { fontFamily: serif, fontSize: 11.5, lineHeight: 1.4, marginTop: 8 },
  heading1: { fontFamily: serif, fontWeight: 600, fontSize: 15, lineHeight: 1.2, marginTop: 26 },
  heading2: { fontFamily: serif, fontWeight: 600, fontSize: 11.5, lineHeight: 1.25, marginTop: 16 },
  atTop: { marginTop: 0 },
  nextLine: { marginTop: 0 },
  heading3: { fontWeight: 600, fontSize: BODY_SIZE, lineHeight: 1.3, marginTop: 12 },
  body: { fontSize: BODY_SIZE, lineHeight: 1.4, marginTop: 6 },
  caption: { fontSize: CAPTION_SIZE, lineHeight: 1.4, color: colour.ink2, marginTop: 4 },
  strong: { fontWeight: 600 },
  code: { fontWeight: 600, color: colour.ink2 },
  link: { color: colour.accent, textDecoration: 'underline' },
  // Not stretched: a short text as high as a row of many pages would keep the renderer from breaking the row, and its end would be lost.
  row: { flexDirection: 'row', alignItems: 'flex-start' },
  ruled: { borderTopWidth: 0.5, borderTopColor: colour.line, marginTop: 8, paddingTop: 6 },
  entryTitleColumn: { flex: 1, paddingRight: 12 },
  entryTitle: { fontSize: BODY_SIZE, fontWeight: 600, lineHeight: 1.35 },
  context: { fontSize: CAPTION_SIZE, lineHeight: 1.4, color: colour.ink2, marginTop: 1 },
  valueColumn: { width: VALUE_WIDTH, alignItems: 'flex-end' },
  value: { fontSize: CAPTION_SIZE, lineHeight: 1.35, color: colour.ink2, textAlign: 'right', marginTop: 3 },
  term: { fontWeight: 600, color: colour.ink2 },
  marker: { fontSize: BODY_SIZE, width: 16, lineHeight: 1.4, color: colour.ink2 },
  itemColumn: { flex: 1 },
  item: { fontSize: BODY_SIZE, lineHeight: 1.4 },
  columnTitle: { fontSize: CAPTION_SIZE, fontWeight: 600, color: colour.ink2, paddingRight: GUTTER },
  cell: { fontSize: BODY_SIZE, lineHeight: 1.35, paddingRight: GUTTER },
  note: { fontSize: CAPTION_SIZE, lineHeight: 1.4, color: colour.ink2, marginTop: 2, marginLeft: 10 },
  tag: {
    flexDirection: 'row',
    alignItems: 'center',
    borderWidth: 0.75,
    borderRadius: 2.5,
    paddingVertical: 2,
    paddingHorizontal: 5,
  },
  tagText: { fontSize: CAPTION_SIZE, fontWeight: 600 },
  entryText: { fontSize: BODY_SIZE, lineHeight: 1.4, marginTop: 3, marginRight: VALUE_WIDTH / 2 },
  groupTerm: { fontWeight: 600, marginTop: 6 },
  listItem: { flexDirection: 'row', alignItems: 'flex-start', marginTop: 3, marginRight: VALUE_WIDTH / 2 },
  writingSpace: { marginBottom: 10 },
  definitions: { marginTop: 8 },
  writingLine: { borderBottomWidth: 0.5, borderBottomColor: colour.control, height: 21 },
  tableHead: { flexDirection: 'row', marginTop: 10, paddingBottom: 4 },
  tableRow: {
    borderTopWidth: 0.5,
    borderTopColor: colour.line,
    paddingVertical: 5,
  },
  definitionTerm: {
    fontSize: BODY_SIZE,
    width: LABEL_WIDTH,
    fontWeight: 600,
    lineHeight: 1.4,
    paddingRight: GUTTER,
  },
  scaleMark: {
    position: 'absolute',
    top: 0,
    width: 30,
    textAlign: 'center',
    fontSize: CAPTION_SIZE,
    color: colour.ink3,
  },
  barRow: {
    flexDirection: 'row',
    alignItems: 'center',
    borderTopWidth: 0.5,
    borderTopColor: colour.line,
    paddingVertical: 4,
  },
  barLabel: {
    fontSize: BODY_SIZE,
    width: LABEL_WIDTH,
    fontWeight: 600,
    lineHeight: 1.3,
    paddingRight: GUTTER,
  },
  barValue: { fontSize: BODY_SIZE, width: VALUE_WIDTH, lineHeight: 1.3, textAlign: 'right' },
  legend: { flexDirection: 'row', alignItems: 'center', marginTop: 6 },
  legendText: { fontSize: CAPTION_SIZE, color: colour.ink2, marginLeft: 5, marginRight: 14 },
});

/** What the one page of the board sets tighter than the report. */
export const dense = StyleSheet.create({
  page: { paddingTop: 12 * MM, paddingBottom: 16 * MM },
  title: { marginTop: 10 },
  verdictTag: { marginTop: 11 },
  sentence: { fontSize: 17, lineHeight: 1.15, marginTop: 5 },
  lead: { fontSize: 10.5, lineHeight: 1.35, marginTop: 4 },
  heading2: { marginTop: 10 },
  caption: { marginTop: 5 },
  listItem: { marginRight: 0 },
  barRow: { paddingVertical: 1.75 },
  tableHead: { marginTop: 3, paddingBottom: 2 },
  tableRow: { paddingVertical: 1.75 },
});

export type Look = Partial<typeof dense>;
/** The look of the report proper. */
export const ROOMY: Look = {};

/** A style with what a look changes in it. */
export function styled<S extends object>(style: S, change: object | undefined): S {
  return change === undefined ? style : { ...style, ...change };
}
