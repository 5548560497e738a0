import { expect } from '@playwright/test';
import { openExample } from '../decide/open-example.ts';
import { faultsInAllLooks } from '../support/accessibility.ts';
import { test } from '../support/test.ts';
import { bombIn } from './bomb.ts';
import { addressIn, chooseAnswer, colleague, follow, linkTo } from './support.ts';

const QUESTION = 'access-rules-one-place';
const THEIRS = 'Scattered, open by default';

test('a report goes by link to a colleague, is saved there, and a changed copy is merged', async ({
  page,
  browser,
}) => {
  const assessment = await openExample(page);
  const verdict = await page.getByRole('heading', { level: 1 }).innerText();
  const link = await linkTo(page, assessment);
  await chooseAnswer(page, assessment, QUESTION, THEIRS);
  const changed = await linkTo(page, assessment);

  const { page: other, faults } = await colleague(browser);
  await other.goto(link);
  await expect(other.getByText('a read-only copy')).toBeVisible();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(verdict);
  await expect(other.locator('main a[href*="/q/"]')).toHaveCount(0);
  expect(other.url()).not.toContain('#');
  await follow(other, '/assessments');
  await expect(other.getByText('Nothing saved yet.')).toBeVisible();

  await follow(other, link);
  await other.getByRole('button', { name: 'Save to my device' }).click();
  await expect(other).toHaveURL(/\/a\/[^/]+\/results$/);
  const own = new URL(other.url()).pathname.replace(/\/results$/, '');
  expect(own).not.toBe(assessment);

  await follow(other, changed);
  await other.getByRole('link', { name: 'Merge with mine' }).click();
  await expect(other).toHaveURL(`${own}/merge`);
  await expect(other.getByText('The copies agree on')).toBeVisible();
  const card = other.getByRole('group', { name: /access/i });
  await expect(card).toHaveCount(1);
  await expect(card).toContainText('With theirs, Our stack');
  await card.getByRole('radio', { name: `Theirs: ${THEIRS}` }).check();
  await expect(card.getByRole('checkbox', { name: 'Keep mine as a disagreement' })).toBeChecked();
  await other.getByText('Put names to the disagreements').click();
  await other.getByLabel('Your name').fill('Ben');
  await other.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(other.getByRole('heading', { name: 'The copies are merged' })).toBeVisible();

  await follow(other, `${own}/q/${QUESTION}`);
  await expect(other.getByRole('radio', { name: THEIRS, exact: true })).toBeChecked();
  await expect(other.getByText('Ben answers:')).toBeVisible();
  expect(faults).toEqual([]);
});

test('a merge is one step that can be undone', async ({ page }) => {
  const assessment = await openExample(page);
  const link = await linkTo(page, assessment);
  await chooseAnswer(page, assessment, QUESTION, THEIRS);
  await follow(page, link);
  await page.getByRole('link', { name: 'Merge with mine' }).click();
  await page.getByRole('radio', { name: /^Theirs: / }).check();
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'The copies are merged' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo the merge' }).click();
  await expect(page.getByRole('heading', { name: 'Merge two copies' })).toBeVisible();
  await expect(page.getByRole('radio', { name: `Mine: ${THEIRS}` })).toBeVisible();
});

test('a link leaves own work alone, in the same tab and on the same page', async ({ page }) => {
  const assessment = await openExample(page);
  const first = await linkTo(page, assessment);
  await chooseAnswer(page, assessment, QUESTION, THEIRS);
  const second = await linkTo(page, assessment);
  await page.goto(first);
  const explanation = page.locator('main header').getByText(/^At least \d+/);
  await expect(page.getByText('a read-only copy')).toBeVisible();
  const before = await explanation.innerText();
  // In the tab that shows a report: only what stands behind # changes, and no page is loaded.
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, new URL(second).hash);
  await expect(explanation).not.toHaveText(before);
  expect(page.url()).not.toContain('#');
  await follow(page, `${assessment}/q/${QUESTION}`);
  await expect(page.getByRole('radio', { name: THEIRS, exact: true })).toBeChecked();
  // Followed before the page has said that the answer is saved.
  await page.getByRole('radio', { name: 'We do not know yet' }).check();
  await page.goto(first);
  await expect(page.getByText('a read-only copy')).toBeVisible();
  await page.goto(`${assessment}/q/${QUESTION}`);
  await expect(page.getByRole('radio', { name: 'We do not know yet' })).toBeChecked();
});

test('a link is read without workers too; one that unfolds without end is refused, and its worker ends', async ({
  page,
  browser,
}) => {
  const assessment = await openExample(page);
  const link = await linkTo(page, assessment);
  await follow(page, link.replace(/#.*/, `#${bombIn(200)}`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link holds too much');
  await expect.poll(() => page.workers()).toEqual([]);

  const { page: other, faults } = await colleague(browser);
  await other.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await other.goto(link);
  await expect(other.getByText('a read-only copy')).toBeVisible();
  await follow(other, link.replace(/#.*/, `#${bombIn(200)}`));
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('This link holds too much');
  expect(faults).toEqual([]);
});

test('a protected link opens with its passphrase and with nothing else', async ({ page, browser }) => {
  const assessment = await openExample(page);
  await linkTo(page, assessment);
  await page.getByText('Protect it with a passphrase').click();
  const field = page.getByLabel('Passphrase', { exact: true });
  await field.fill('too short');
  await page.getByRole('button', { name: 'Protect the link' }).click();
  await expect(page.getByText('Use at least 12 characters')).toBeVisible();
  await page.getByRole('button', { name: 'Make one' }).click();
  await expect(field).toHaveValue(/^([a-z]+ ){5}[a-z]+$/);
  const passphrase = await field.inputValue();
  await page.getByRole('button', { name: 'Protect the link' }).click();
  const link = await addressIn(page, /#v1\.sealed\./);

  const { page: other, faults } = await colleague(browser);
  await other.goto(link);
  await other.getByRole('button', { name: 'Open the report' }).click();
  await expect(other.getByText('Enter the passphrase', { exact: true })).toBeVisible();
  const secret = other.getByLabel('Passphrase', { exact: true });
  await expect(secret).toHaveAttribute('type', 'password');
  await secret.fill(`${passphrase} x`);
  await other.getByRole('button', { name: 'Open the report' }).click();
  await expect(other.getByText('The passphrase is wrong, or the link is damaged.')).toBeVisible();
  await expect(secret).toBeFocused();
  await secret.fill(`${passphrase}\t`);
  await other.getByRole('button', { name: 'Open the report' }).click();
  // Two keys are derived: for the passphrase as it was pasted, then without the tab.
  await expect(other.getByText('a read-only copy')).toBeVisible({ timeout: 60_000 });
  await expect(other.getByRole('heading', { level: 1 })).toBeFocused();
  expect(faults).toEqual([]);
});

test('a broken link says what is wrong, and comes together again when it is pasted', async ({ page }) => {
  const assessment = await openExample(page);
  const link = await linkTo(page, assessment);
  const [start, fragment = ''] = link.split('#');
  await follow(page, link.slice(0, 2000));
  await expect(page.getByRole('heading', { name: 'This link is incomplete' })).toBeVisible();
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByText('Paste the link here first')).toBeVisible();
  await page.getByLabel('Paste the whole link').fill(`> ${link.replace(/.{70}/g, '$&\n> ')}.`);
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByText('a read-only copy')).toBeVisible();

  const swapped = `${fragment.slice(0, 500)}${fragment.charAt(500) === 'A' ? 'B' : 'A'}${fragment.slice(501)}`;
  for (const [harmed, title] of [
    [swapped, 'This link is damaged'],
    ['v999.AAAA', 'This link was made with a newer version'],
    ...['', 'room=abc,def', 'json=123,key', '/route', '%', '%E0%A4%A', '\u202e'].map(
      (other) => [other, 'There is no report in this address'] as const,
    ),
  ] as const) {
    await follow(page, `${start}#${harmed}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  }
});

test('without a clipboard the link is selected; without https there is no passphrase', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    Object.defineProperty(window, 'isSecureContext', { value: false });
  });
  const assessment = await openExample(page);
  const link = await linkTo(page, assessment);
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('press Ctrl+C')).toBeVisible();
  expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(link);
  await expect(page.getByText('A passphrase needs an address that begins with https.')).toBeVisible();
  await expect(page.getByText('Protect it with a passphrase')).toHaveCount(0);
  await follow(page, link);
  await expect(page.getByText('a read-only copy')).toBeVisible();
});

test('a file of a copy is known as another copy of the same assessment, and is merged', async ({
  page,
  browser,
}, info) => {
  const assessment = await openExample(page);
  const link = await linkTo(page, assessment);

  const { page: other, faults } = await colleague(browser);
  await other.goto(link);
  await other.getByRole('button', { name: 'Save to my device' }).click();
  await expect(other).toHaveURL(/\/a\/[^/]+\/results$/);
  const own = new URL(other.url()).pathname.replace(/\/results$/, '');
  await chooseAnswer(other, own, QUESTION, THEIRS);
  await follow(other, `${own}/report`);
  const started = other.waitForEvent('download');
  await other.getByRole('button', { name: 'Download: Assessment file' }).click();
  const file = info.outputPath('theirs.groundwork.json');
  await (await started).saveAs(file);
  expect(faults).toEqual([]);

  await page.goto('/import');
  await page.locator('input[type=file]').first().setInputFiles(file);
  await expect(page.getByText('Another copy of this assessment is here.')).toBeVisible();
  await page.getByRole('link', { name: /^Merge it with/ }).click();
  await expect(page).toHaveURL(`${assessment}/merge`);
  await expect(page.getByRole('radio', { name: `Theirs: ${THEIRS}` })).toBeVisible();
});

test('the pages of a link and of a merge break no rule and fit 320 px', async ({ page }) => {
  const assessment = await openExample(page);
  const link = await linkTo(page, assessment);
  await chooseAnswer(page, assessment, QUESTION, THEIRS);
  await follow(page, link.slice(0, 2000));
  await expect(page.getByLabel('Paste the whole link')).toBeVisible();
  expect(await faultsInAllLooks(page)).toEqual([]);
  await follow(page, link);
  await page.getByText('Copy the link again').click();
  expect(await faultsInAllLooks(page)).toEqual([]);
  await page.getByRole('link', { name: 'Merge with mine' }).click();
  await page.getByRole('radio', { name: /^Theirs: / }).check();
  await page.getByText('Put names to the disagreements').click();
  expect(await faultsInAllLooks(page)).toEqual([]);
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'The copies are merged' })).toBeVisible();
  expect(await faultsInAllLooks(page)).toEqual([]);
});
