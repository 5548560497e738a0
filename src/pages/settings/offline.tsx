import { keptSentence } from '../../words/offline.ts';
import { keptProgram } from '../kept-program.ts';

/** Whether the program starts without a network. */
export function Offline() {
  return <p role="status">{keptSentence(keptProgram.use().state)}</p>;
}
