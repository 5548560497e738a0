import type { Explanation } from '../explain/explanation.ts';

/** Codes, amounts and files, indented by depth. */
export const outline = (node: Explanation | null | undefined, depth = 0): readonly string[] =>
  node === null || node === undefined
    ? []
    : [
        `${' '.repeat(depth)}${node.code} ${node.amount}${node.file === undefined ? '' : ` (${node.file})`}`,
        ...node.parts.flatMap((part) => outline(part, depth + 1)),
      ];
