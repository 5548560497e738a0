const LONGEST_STEM = 80;
/** Names that Windows keeps for devices, with any ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A file name from a title that any system takes: small letters and digits of any script, joined by hyphens, at most 80 characters
 * and the extension. Dots, slashes, control and direction signs never get into it; an empty title becomes `groundwork`.
 */
export function fileName(title: string, extension: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
  const stem = [...words.join('-')].slice(0, LONGEST_STEM).join('').replace(/-+$/, '');
  if (stem === '') return `groundwork.${extension}`;
  return `${RESERVED.test(stem) ? `groundwork-${stem}` : stem}.${extension}`;
}
