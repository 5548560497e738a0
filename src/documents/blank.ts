/** Whether a text shows nothing: spaces, controls and characters without a shape do not count. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{C}\p{DI}]/u.test(text);
}
