/** Snapshots: how an assessment read at earlier moments. */

/** What the program calls the snapshots that it takes itself. */
export const SNAPSHOT_NAMES = {
  beforeImport: 'Before a file replaced it',
  beforeRestore: (name: string) => `Before "${cut(name)}" was restored`,
  beforeLens: (version: string) => `Before the move to Foundations ${version}`,
  beforeRemoval: (candidate: string) => `Before "${cut(candidate)}" was removed`,
  whileChanging: 'While it was being changed',
  asItWas: (date: string) => `As it was on ${date}`,
} as const;

/** Leaves room for the words around it: a name has at most 200 characters. */
function cut(name: string): string {
  return name.length <= 120 ? name : `${[...name].slice(0, 110).join('').slice(0, 118)}…`;
}
