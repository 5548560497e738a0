import { Text } from '@react-pdf/renderer';
import type { ComponentProps, ReactNode } from 'react';

/** What the line breaker takes for "never". */
const NEVER = 10_000;

/**
 * A paragraph. Where a word changes from one font to another (the ó and the ź of Łódź are in two), the line breaker sees a place for a
 * hyphen that nobody typed, and not every font has one: it must never take it.
 */
export function Prose(props: ComponentProps<typeof Text>): ReactNode {
  return <Text hyphenationPenalty={NEVER} {...props} />;
}
