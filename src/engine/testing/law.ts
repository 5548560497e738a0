/** How often a law is tried. */
import fc from 'fast-check';

const LAW_RUNS = 500;

/** Runs of a law from a fixed seed; a number of runs set for all of fast-check, as for mutation tests, goes first. */
export const law = (seed: number): { readonly seed: number; readonly numRuns: number } => ({
  seed,
  numRuns: fc.readConfigureGlobal().numRuns ?? LAW_RUNS,
});
