/** A line of a tree: what it says, and the figure at its end where it has one of its own. */
export type Line = { readonly text: string; readonly figure?: string };
