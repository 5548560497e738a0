import type { Verdict } from '../../engine/result.ts';
import type { Tag, VerdictBlock } from '../report.ts';
import { questionSvg, severitySvg } from './shapes.ts';
import { escapeHtml } from './text.ts';

const VERDICT_SEVERITY = {
  ready: 'none',
  readyWithConditions: 'medium',
  notYet: 'high',
} as const satisfies Record<Exclude<Verdict, 'findOutFirst'>, string>;

/** A small label: tinted with a solid shape where it is certain, outlined where it is possible. */
export function tagHtml(tag: Tag): string {
  if (tag.kind === 'plain') return label('plain', '', tag.text);
  const isSolid = tag.certainty === 'certain';
  return label(isSolid ? tag.severity : `${tag.severity} open`, severitySvg(tag.severity, isSolid), tag.text);
}

/** The name of the verdict with its shape. */
export function verdictTagHtml({ verdict, title }: VerdictBlock): string {
  if (verdict === null) return label('plain', '', title);
  if (verdict === 'findOutFirst') return label('unknown', questionSvg(), title);
  const severity = VERDICT_SEVERITY[verdict];
  return label(severity, severitySvg(severity, true), title);
}

function label(kind: string, shape: string, text: string): string {
  return `<span class="tag ${kind}">${shape}${escapeHtml(text)}</span>`;
}
