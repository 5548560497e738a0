import type { Browser, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { watch } from '../support/test.ts';

/** The link that the report page of an assessment makes. */
export async function linkTo(page: Page, assessment: string): Promise<string> {
  await page.goto(`${assessment}/report`);
  return addressIn(page, /#v1\.plain\./);
}

/** The link on the page, once it is of this kind. */
export async function addressIn(page: Page, kind: RegExp): Promise<string> {
  const field = page.getByLabel('Link to the report');
  await expect(field).toHaveValue(kind);
  return field.inputValue();
}

/** Opens an address as if it came from elsewhere: also where only what stands behind # differs. */
export async function follow(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
}

/** Chooses an answer of the question, by its words. */
export async function chooseAnswer(page: Page, assessment: string, question: string, label: string) {
  await page.goto(`${assessment}/q/${question}`);
  await page.getByRole('radio', { name: label, exact: true }).check();
  await expect(page.getByText(/^Saved/).first()).toBeVisible();
}

/** Another person with a browser of their own. What goes wrong there is handed to `faults`. */
export async function colleague(browser: Browser): Promise<{ page: Page; faults: readonly string[] }> {
  const { baseURL = '' } = test.info().project.use;
  const context = await browser.newContext({ baseURL });
  return { page: await context.newPage(), faults: watch(context, new URL(baseURL).origin) };
}
