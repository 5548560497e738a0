import { execFileSync } from 'node:child_process';

type Readiness = { atLeast: number; atMost: number };
type PerHorizon = { dayOne: Readiness | null; later: Readiness | null };
/** As much of a result document as the journeys look at. */
export type ScoredFile = {
  lens: { id: string; version: string };
  completeness: { answered: number; asked: number };
  candidates: {
    id: string;
    name: string;
    overall: PerHorizon;
    pillars: Record<string, PerHorizon>;
    concerns: Record<string, PerHorizon>;
    readings: Record<string, PerHorizon>;
    questions: Record<string, { severity: { certain: string; possible: string } }>;
    verdict: string | null;
    plan: { question: string; horizon: string }[];
    findOut: { question: string }[];
    projected: { dayOne: number | null; later: number | null };
  }[];
  decisions: Record<
    string,
    {
      leader: string[];
      strength: string;
      winShare: Record<string, number>;
      stability: Record<string, [number | null, number | null]>;
    }
  >;
  ranking: string[];
  dominates: [string, string][];
};
type Titled = { id: string; title: string };
export type LensFile = {
  sections: (Titled & { kind: string })[];
  concerns: (Titled & { horizon: string })[];
  readings: Titled[];
  decisions: (Titled & { options: Titled[] })[];
  questions: { id: string; prompt: string; advice?: { below: number; title: string }[] }[];
};

function groundwork(...args: string[]): string {
  return execFileSync('npx', ['tsx', 'src/cli/main.ts', ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
}

/** The result of a saved assessment, from the command line: the same engine, and no browser in between. */
export const score = (file: string): ScoredFile => JSON.parse(groundwork('score', file, '--json'));

export const builtInLens = (): LensFile => JSON.parse(groundwork('lens', 'export', 'foundations'));

/** How a share must read: a whole percent, 0 and 100 only for exactly 0 and 1. */
export function whole(share: number): number {
  if (share < 1e-9) return 0;
  if (share > 1 - 1e-9) return 100;
  return Math.min(99, Math.max(1, Math.round(share * 100)));
}

/** How a readiness must read, on a page and in a report. */
export function range(readiness: Readiness | null): string {
  if (readiness === null) return 'nothing to assess';
  const [least, most] = [whole(readiness.atLeast), whole(readiness.atMost)];
  return least === most ? `${least} %` : `${least} to ${most} %`;
}

export const VERDICTS: Readonly<Record<string, string>> = {
  ready: 'Ready',
  readyWithConditions: 'Ready with conditions',
  findOutFirst: 'Find out first',
  notYet: 'Not yet',
};
