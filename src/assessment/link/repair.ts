/**
 * What mail, chat and documents do to a link, undone: its fragment without `#`. Spaces, line ends and quote marks of wrapped lines go, as
 * do characters without a shape; escaped characters come back; the other base64 alphabet becomes ours. Nothing here can turn a report
 * into another one: its checksum or seal decides afterwards.
 */
export function repairFragment(text: string): string {
  const shown = text.replace(/[\s>\p{Cf}\p{DI}]/gu, '');
  const unescaped = unescapeAscii(unescapeAscii(shown));
  const fragment = unescaped.slice(unescaped.lastIndexOf('#') + 1);
  return fragment
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/[^\w-]+$/, '');
}

/** `%2D` as `-`; an escape of anything but ASCII stays, and is refused later. */
function unescapeAscii(text: string): string {
  return text.replace(/%([2-7][0-9a-f])/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
