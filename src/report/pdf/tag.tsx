import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { Severity, Verdict } from '../../engine/result.ts';
import { lightHex as colour } from '../../ui/tokens-hex.ts';
import type { Tag, VerdictBlock } from '../report.ts';
import { Prose } from './prose.tsx';
import { QuestionShape, SeverityShape } from './shapes.tsx';
import { styles } from './styles.ts';

type Paint = { readonly mark: string; readonly text: string; readonly soft: string };

const SEVERITY_PAINT: Readonly<Record<Severity, Paint>> = {
  none: { mark: colour.noneMark, text: colour.noneText, soft: colour.noneSoft },
  low: { mark: colour.lowMark, text: colour.lowText, soft: colour.lowSoft },
  medium: { mark: colour.mediumMark, text: colour.mediumText, soft: colour.mediumSoft },
  high: { mark: colour.highMark, text: colour.highText, soft: colour.highSoft },
};
const UNKNOWN_PAINT: Paint = { mark: colour.unknownMark, text: colour.unknownText, soft: colour.unknownSoft };
const PLAIN_PAINT: Paint = { mark: colour.control, text: colour.ink2, soft: colour.surface };

const VERDICT_SEVERITY: Readonly<Record<Exclude<Verdict, 'findOutFirst'>, Severity>> = {
  ready: 'none',
  readyWithConditions: 'medium',
  notYet: 'high',
};

/** A small label: tinted with a solid shape where it is certain, outlined where it is possible. */
export function TagLabel({ tag }: { readonly tag: Tag }): ReactNode {
  if (tag.kind === 'plain') return <Label paint={PLAIN_PAINT} isSolid={false} text={tag.text} />;
  const paint = SEVERITY_PAINT[tag.severity];
  const isSolid = tag.certainty === 'certain';
  return (
    <Label paint={paint} isSolid={isSolid} text={tag.text}>
      <SeverityShape severity={tag.severity} size={7} colour={paint.mark} isSolid={isSolid} />
    </Label>
  );
}

/** The name of the verdict with its shape. */
export function VerdictLabel({ block }: { readonly block: VerdictBlock }): ReactNode {
  if (block.verdict === null) return <Label paint={PLAIN_PAINT} isSolid={false} text={block.title} />;
  if (block.verdict === 'findOutFirst')
    return (
      <Label paint={UNKNOWN_PAINT} isSolid text={block.title}>
        <QuestionShape size={9} colour={UNKNOWN_PAINT.mark} />
      </Label>
    );
  const severity = VERDICT_SEVERITY[block.verdict];
  const paint = SEVERITY_PAINT[severity];
  return (
    <Label paint={paint} isSolid text={block.title}>
      <SeverityShape severity={severity} size={8} colour={paint.mark} isSolid />
    </Label>
  );
}

type LabelProps = {
  readonly paint: Paint;
  readonly isSolid: boolean;
  readonly text: string;
  readonly children?: ReactNode;
};

function Label({ paint, isSolid, text, children }: LabelProps): ReactNode {
  const frame = isSolid
    ? { backgroundColor: paint.soft, borderColor: paint.soft }
    : { backgroundColor: colour.surface, borderColor: paint.mark };
  return (
    <View style={[styles.tag, frame]}>
      {children}
      <Prose style={[styles.tagText, { color: paint.text, marginLeft: children === undefined ? 0 : 4 }]}>
        {text}
      </Prose>
    </View>
  );
}
