/** What is wrong, and what to do about it: sentences, each with its full stop. */
export type FaultWords = { readonly message: string; readonly mend: string };

export function words(message: string, mend: string): FaultWords {
  return { message, mend };
}

/** As the program quotes what it was given: cut where it is long, on one line. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return `"${line.length > 60 ? `${line.slice(0, 57)}…` : line}"`;
}

/** What to do, with the name that was perhaps meant. */
export function suggestion(near: string | null, otherwise: string): string {
  return near === null ? otherwise : `Did you mean ${quote(near)}?`;
}
