import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** How a team answers one question: the number of a choice (negative counts from the end), or one of the open answers. */
export type Pick = number | 'unknown' | { readonly notApplicable: string };
export type Team = (question: string) => Pick;

const UNKNOWN = 'We do not know yet';
const NOT_APPLICABLE = 'Does not apply';
/** More than the lens has: a walk that never ends is a fault, not a long walk. */
const MOST_QUESTIONS = 120;

/** The question that the address names. */
export function questionOf(page: Page): string {
  return /\/q\/([^?#]+)/.exec(page.url())?.[1] ?? '';
}

async function answer(page: Page, pick: Pick): Promise<void> {
  const group = page.locator('main form fieldset').first();
  await group.waitFor();
  if (pick === 'unknown') return group.getByLabel(UNKNOWN, { exact: true }).check();
  if (typeof pick === 'object') {
    await group.getByLabel(NOT_APPLICABLE, { exact: true }).check();
    return group.getByLabel('Why does it not apply?').fill(pick.notApplicable);
  }
  const choices = group.locator('input[name^="answer"]:not([value^=":"])');
  const count = await choices.count();
  if (count === 0) throw new Error(`${questionOf(page)} has no choices`);
  await choices.nth(Math.min(Math.max(pick < 0 ? count + pick : pick, 0), count - 1)).check();
}

/**
 * Answers question after question as a person does, from the one that is open, until the list of answers is reached or `until` says so.
 * Returns the questions answered, in order.
 */
export async function fillIn(
  page: Page,
  team: Team,
  until = (_answered: number) => false,
): Promise<string[]> {
  const answered: string[] = [];
  while (/\/q\//.test(page.url()) && !until(answered.length) && answered.length < MOST_QUESTIONS) {
    const question = questionOf(page);
    await answer(page, team(question));
    answered.push(question);
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page).not.toHaveURL(new RegExp(`/q/${question}([?#]|$)`));
  }
  return answered;
}
