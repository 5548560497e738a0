import type { Page } from '@playwright/test';
import { test as bare, expect } from '@playwright/test';
import { assessmentDocument, jsonFile, openFiles } from '../support/assessment-file.ts';
import { test } from '../support/test.ts';

const SECRET = 'Our keys lie in a drawer';

async function openAssessment(page: Page): Promise<void> {
  const profile = { clients: { kind: 'choices', choices: ['several'], note: SECRET } };
  await page.goto('/import');
  await openFiles(page, [jsonFile('own.json', assessmentDocument('own', { profile }))]);
  await expect(page).toHaveURL(/\/a\/own$/);
}

// Drawing fails on purpose, which React tells the console of.
bare('F42 a question that cannot be drawn is lost alone; its details hold no answer', async ({ page }) => {
  await page.route(/\/assets\/questions-[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    // Of one question the label of the first choice is no text.
    const damaged = text.replace(/("id":"clients".*?"choices":\[\{.*?"label":)"[^"]*"/, '$1{}');
    expect(damaged !== text).toBe(text.includes('"id":"clients"'));
    await route.fulfill({ response, body: damaged });
  });
  await openAssessment(page);
  await page.goto('/a/own/q/clients');
  const alert = page.getByRole('alert').filter({ hasText: 'This question cannot be shown' });
  await expect(alert).toBeVisible();
  await alert.getByText('Details without your answers').click();
  const details = await alert.locator('pre').innerText();
  expect(details).toMatch(/^Failure [0-9a-f]{8}, .*\nError in question clients\n {2}at [\w.-]+\.js:\d+:\d+/);
  expect(details).not.toContain('drawer');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).not.toHaveURL(/\/q\/clients/);
  await page.getByLabel('We do not know yet', { exact: true }).check();
  await expect(page.getByText('Saved on this device')).toBeVisible();

  await page.goto('/a/own/s/product');
  await expect(alert).toHaveCount(1);
  await expect(page.getByLabel('We do not know yet', { exact: true }).first()).toBeVisible();
  await page.goto('/settings');
  await expect(page.getByText(/^\w+ failures? noted on this device\.$/)).toBeVisible();
});

bare('F43 what nobody catches is noted and told once', async ({ page }) => {
  await page.goto('/settings');
  await page.getByText('Without a network', { exact: true }).waitFor();
  await page.waitForLoadState('networkidle');
  const toast = page.getByText('A part of the program failed in the background.');
  await page.evaluate((secret) => void Promise.reject(new Error(secret)), SECRET);
  await expect(toast).toBeVisible();
  await page.getByRole('button', { name: 'Close this message' }).click();
  await expect(toast).toHaveCount(0);
  await page.evaluate(
    (secret) =>
      setTimeout(() => {
        throw new RangeError(secret);
      }),
    SECRET,
  );
  await page.waitForTimeout(300);
  await expect(toast).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('2 failures noted on this device.')).toBeVisible();
  await page.getByText('Details without your answers').click();
  await expect(page.locator('pre')).toContainText('RangeError in background');
  await expect(page.locator('pre')).not.toContainText('drawer');
});

/** As page translators do: every text on the page, now and later, gets elements of theirs around it. */
function wrapTexts(): void {
  const wrap = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      const { parentElement } = text;
      if (parentElement === null || parentElement.closest('font, script, style, textarea, option') !== null)
        continue;
      const font = document.createElement('font');
      parentElement.replaceChild(font, text);
      font.append(text);
    }
  };
  document.addEventListener('DOMContentLoaded', () => {
    wrap();
    new MutationObserver(wrap).observe(document.body, { childList: true, subtree: true });
  });
}

test('F44 while a translator wraps every text, questions are answered, notes typed and pages changed', async ({
  page,
}) => {
  await page.addInitScript(wrapTexts);
  await openAssessment(page);
  await page.goto('/a/own/q/clients');
  const note = 'Typed while the page was being translated';
  await page.getByText(/^(Add a note|Note, evidence)/).click();
  await page.getByLabel('Note', { exact: true }).fill('');
  await page.getByLabel('Note', { exact: true }).pressSequentially(note);
  for (let step = 0; step < 6; step += 1) {
    const question = page.url();
    await page
      .locator('input[name^="answer"]')
      .nth(step % 2)
      .click();
    await page.getByLabel('We do not know yet', { exact: true }).check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page).not.toHaveURL(question);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.goto('/a/own/s/product');
  for (const words of ['Technical', 'Plain']) await page.getByLabel(words, { exact: true }).check();
  await page.locator('input[name^="answer"]').nth(1).check();
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await page.getByRole('link', { name: 'Results', exact: true }).click();
  await expect(page).toHaveURL(/\/results/);
  await expect(page.getByRole('heading', { name: 'Plan', exact: true }).first()).toBeVisible();
  await page.goto('/a/own/q/clients');
  await page.getByText('Note, evidence').click();
  await expect(page.getByLabel('Note', { exact: true })).toHaveValue(note);
  await expect(page.getByRole('heading', { name: 'This page cannot be shown' })).toHaveCount(0);
});
