import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { SpaceBlock } from '../report.ts';
import { inOrder } from './in-order.ts';
import { Prose } from './prose.tsx';
import { styles } from './styles.ts';

/** A word and ruled lines to write on, in one piece. */
export function drawSpace({ label, lines }: SpaceBlock): ReactNode {
  return (
    <View style={styles.writingSpace} wrap={false}>
      <Prose style={[styles.entryText, styles.groupTerm]}>{label}</Prose>
      {inOrder(Array.from({ length: lines }), () => (
        <View style={styles.writingLine} />
      ))}
    </View>
  );
}
