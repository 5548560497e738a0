import type { Subject } from './subject.ts';
export function Downloads(_: Subject) {
  return null;
}
