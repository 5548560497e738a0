/** A score or a contribution with its sign: `+3`, `−1.5`, `0`. */
export function scoreWords(score: number): string {
  const rounded = Math.round(score * 100) / 100;
  if (rounded === 0) return '0';
  return rounded > 0 ? `+${rounded}` : `\u2212${-rounded}`;
}
