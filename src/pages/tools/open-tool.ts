import { useLocation } from 'react-router';
import { sharedState } from '../shared-state.ts';

/** What can be opened over any page of an assessment. */
export type Tool = 'jump' | 'keys';

/** Over which page it was opened: it does not stay open over another. */
type Opened = { readonly tool: Tool; readonly path: string };

const opened = sharedState<Opened | null>(null);

export const openTool = (tool: Tool): void => opened.set({ tool, path: window.location.pathname });
export const closeTool = (): void => opened.set(null);

export function useOpenTool(): Tool | null {
  // Read for its changes alone: the path that is compared has the base of the site in it.
  useLocation();
  const now = opened.use();
  return now?.path === window.location.pathname ? now.tool : null;
}
