import { ASSESSMENT_FORMAT_VERSION } from './format.ts';

type Document = Readonly<Record<string, unknown>>;

/** Brings a document of version `from` to the next one. `name` says what changed; it is shown where the step fails. */
export type Migration = {
  readonly from: number;
  readonly name: string;
  readonly migrate: (document: Document) => Document;
};

/** Every released version has its step here for ever; version 1 is the first. */
export const MIGRATIONS: readonly Migration[] = [];

export type MigrationResult =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly code: 'newerVersion'; readonly found: number; readonly known: number }
  | { readonly ok: false; readonly code: 'badVersion' }
  | { readonly ok: false; readonly code: 'migrationFailed'; readonly migration: string };

/**
 * The document in the newest version, through every step in between. Never throws, never changes what it was given: a newer, unknown or
 * failing document comes back as a code.
 */
export function migrate(
  document: Document,
  migrations: readonly Migration[] = MIGRATIONS,
  known: number = ASSESSMENT_FORMAT_VERSION,
): MigrationResult {
  const { formatVersion: found } = document;
  if (typeof found !== 'number' || !Number.isSafeInteger(found) || found < 1)
    return { ok: false, code: 'badVersion' };
  if (found > known) return { ok: false, code: 'newerVersion', found, known };
  let current = document;
  for (let version = found; version < known; version++) {
    const step = migrations.find(({ from }) => from === version);
    const next = step && attempt(step, current);
    if (!next) return { ok: false, code: 'migrationFailed', migration: step?.name ?? `version ${version}` };
    current = { ...next, formatVersion: version + 1 };
  }
  return { ok: true, document: current };
}

function attempt({ migrate: step }: Migration, document: Document): Document | null {
  try {
    return step(document);
  } catch {
    return null;
  }
}
