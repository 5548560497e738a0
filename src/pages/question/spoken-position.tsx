import { useEffect, useState } from 'react';
import { announce } from '../messages.ts';

/** Says once how far along the question is: the reading starts below the line that shows it. Needs a key per question. */
export function SpokenPosition({ text }: { text: string }) {
  const [atArrival] = useState(text);
  useEffect(() => announce(atArrival), [atArrival]);
  return null;
}
