/** A weighted mean as a bill: what each question adds of what it could add, in points that add up to the total as printed. */
import type { Explanation } from '../engine/explain/explanation.ts';
import { apportioned } from './apportion.ts';
import type { ExplainNames } from './explain-names.ts';
import { BILL, memberNote } from './explain-readiness.ts';
import { finePercent, fromTenths, plainNumber, tenthsOfPercent } from './fine-numbers.ts';

/** `adds` and `most` are in tenths of a point. */
export type BillRow = {
  readonly node: Explanation;
  readonly prompt: string;
  readonly note: string;
  readonly adds: number;
  readonly most: number;
};

export type Bill = {
  /** Those that could add most to what they add first. */
  readonly rows: readonly BillRow[];
  readonly leftOut: readonly Explanation[];
};

const TENTHS_IN_ALL = 1000;

/** The rows of a readiness or a projection. `node` is one whose parts are members and those left out. */
export function billOf(node: Explanation, names: ExplainNames): Bill {
  const members = node.parts.filter(({ code }) => code === 'member');
  const weights = members.map(weightOf);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const total = tenthsOfPercent(numberOf(node));
  const adds = apportioned(
    members.map((member) => numberOf(member) * TENTHS_IN_ALL),
    total,
  );
  const most = apportioned(
    weights.map((weight) => (weight / all) * TENTHS_IN_ALL),
    TENTHS_IN_ALL,
  );
  const rows = members.map((member, place): BillRow => {
    const [weight, attainment] = member.parts;
    return {
      node: member,
      prompt: names.prompt(member.about.question),
      note: memberNote(plainNumber(numberOf(weight)), plainNumber(all), finePercent(numberOf(attainment))),
      adds: adds[place] ?? 0,
      most: most[place] ?? 0,
    };
  });
  return {
    rows: rows.toSorted((a, b) => b.most - b.adds - (a.most - a.adds)),
    leftOut: node.parts.filter(({ code }) => code === 'leftOut'),
  };
}

/** `9.8 of 17.2`: what these rows add, of what they could. */
export function addedBy(rows: readonly BillRow[]): string {
  const sum = (of: 'adds' | 'most') => fromTenths(rows.reduce((total, row) => total + row[of], 0));
  return BILL.ofMost(sum('adds'), sum('most'));
}

const weightOf = ({ parts }: Explanation): number => numberOf(parts[0]);
const numberOf = (node: Explanation | undefined): number =>
  typeof node?.amount === 'number' ? node.amount : 0;
