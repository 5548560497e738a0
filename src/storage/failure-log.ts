const LOG_KEY = 'groundwork-failures';
const MOST_FAILURES = 50;
const MOST_PLACES = 12;
const PLACE = /([\w.-]+\.m?[jt]sx?):(\d+):(\d+)/;

/** What failed in the program, without a word of what somebody wrote: the message of an error may quote an answer, so it is left out. */
export type Failure = {
  /** Tells one failure from another to people. */
  readonly id: string;
  /** ISO 8601, for people to read. */
  readonly at: string;
  /** The part of the program: `page`, `background`, or `question` with its id. */
  readonly part: string;
  /** The kind of error, as the language calls it. */
  readonly kind: string;
  /** File, line and column in the program, the innermost first. */
  readonly places: readonly string[];
};

export type FailureLog = {
  /** Never throws; where the browser gives no storage, the failure is returned and forgotten. */
  note(error: unknown, part: string): Failure;
  /** The last 50, the latest last. What cannot be read is passed over. */
  read(): readonly Failure[];
};

/** `openStorage` may throw: reading `window.localStorage` does, where all site data is blocked. */
export function createFailureLog(openStorage: () => Storage, now: () => string): FailureLog {
  const read = () => {
    try {
      return readFailures(openStorage().getItem(LOG_KEY));
    } catch {
      return [];
    }
  };
  return {
    read,
    note: (error, part) => {
      const failure = { id: shortId(), at: now(), part, ...describe(error) };
      try {
        openStorage().setItem(LOG_KEY, JSON.stringify([...read(), failure].slice(-MOST_FAILURES)));
      } catch {
        // A full or closed storage must not make one failure into two.
      }
      return failure;
    },
  };
}

/** Eight hexadecimal digits: enough to tell 50 failures apart. */
function shortId(): string {
  return crypto
    .getRandomValues(new Uint8Array(4))
    .reduce((id, byte) => id + byte.toString(16).padStart(2, '0'), '');
}

function describe(error: unknown): Pick<Failure, 'kind' | 'places'> {
  if (!(error instanceof Error)) return { kind: typeof error, places: [] };
  const { name, message, stack = '' } = error;
  const lines = (message === '' ? stack : stack.replace(message, '')).split('\n');
  const places = lines.flatMap((line) => PLACE.exec(line)?.[0] ?? []).slice(0, MOST_PLACES);
  return { kind: /^\w{1,40}$/.test(name) ? name : 'Error', places };
}

function readFailures(text: string | null): readonly Failure[] {
  const list: unknown = JSON.parse(text ?? '[]');
  return Array.isArray(list) ? list.filter(isFailure) : [];
}

function isFailure(value: unknown): value is Failure {
  if (typeof value !== 'object' || value === null) return false;
  const { id, at, part, kind, places }: Partial<Record<keyof Failure, unknown>> = value;
  return [id, at, part, kind].every((text) => typeof text === 'string') && Array.isArray(places);
}
