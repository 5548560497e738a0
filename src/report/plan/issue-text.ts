import type { InlineText } from '../../engine/model.ts';
import { parseInline, plainText } from '../../words/inline.ts';
import type { Tracker } from '../../words/tracker.ts';
import { dueLine, ISSUE_PARTS, issueFacts } from '../../words/tracker.ts';
import { markdownPlain, markdownText } from '../markdown-text.ts';
import type { PlannedAction } from './planned-actions.ts';

/**
 * What is to be done and why. Markdown for Linear and GitHub, which read it; plain text for Jira, which does not. Owner and date stand in
 * it where the importer has no column for them.
 */
export function issueText({ item, question, advice, mark }: PlannedAction, tracker: Tracker): string {
  const isMarkdown = tracker !== 'jira';
  const content = (text: InlineText) =>
    isMarkdown ? markdownText(parseInline(text), 'line') : plainText(parseInline(text));
  const typed = (text: string) => markdownPlain(text, 'line');
  const { owner, dueOn } = mark;
  return [
    `${ISSUE_PARTS.question} ${content(question.prompt)}`,
    issueFacts(item.severity, item.conditional, item.effort),
    ...(item.conditional ? [ISSUE_PARTS.conditional] : []),
    [ISSUE_PARTS.steps, ...advice.steps.map((step) => `- ${content(step)}`)].join('\n'),
    ...(tracker === 'github' && owner !== undefined ? [`${ISSUE_PARTS.owner} ${typed(owner)}`] : []),
    ...(tracker === 'jira' || dueOn === undefined ? [] : [typed(dueLine(dueOn))]),
  ].join('\n\n');
}
