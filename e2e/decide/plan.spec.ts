import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { score, whole } from '../support/engine.ts';
import { test } from '../support/test.ts';
import { openExample } from './open-example.ts';

const part = (page: Page, title: string) =>
  page
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3 }) });
const titlesOf = (page: Page, title = 'Before day one') =>
  part(page, title).getByRole('heading', { level: 3 }).allInnerTexts();

async function openPlan(page: Page): Promise<string> {
  const path = await openExample(page);
  const pages = page.getByRole('navigation', { name: 'This assessment' });
  await pages.getByRole('link', { name: 'Plan', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Plan for');
  return path;
}

test('the plan reaches step by step what the command line projects', async ({ page }) => {
  const [candidate] = score('content/examples/b2b-saas-before-launch.json').candidates;
  if (candidate === undefined) throw new Error('the example has no candidate');
  await openPlan(page);
  for (const sort of ['Yours', 'Least effort', 'Greatest gain']) {
    await page.getByRole('radio', { name: sort }).check();
    for (const [title, horizon] of [
      ['Before day one', 'dayOne'],
      ['Later', 'later'],
    ] as const) {
      const rows = part(page, title);
      await expect(rows).toHaveCount(candidate.plan.filter((item) => item.horizon === horizon).length);
      await expect(rows.last()).toContainText(
        `Then at least ${whole(candidate.projected[horizon] ?? -1)}\u00a0%`,
      );
    }
  }
});

test('an action gets an owner and a date, and leaves the plan when an answer says that it is done', async ({
  page,
}) => {
  await openPlan(page);
  const [first = ''] = await titlesOf(page);
  const row = part(page, 'Before day one').filter({ hasText: first });
  await row.getByRole('button', { name: /^Owner and date/ }).click();
  await expect(page.getByLabel('Who does it')).toBeFocused();
  await page.getByLabel('Who does it').fill('Ana');
  await page.getByLabel('Until when').fill('2020-02-29');
  await page.keyboard.press('Enter');
  await expect(row).toContainText('Ana · due 29 February 2020, overdue');
  await expect(page.getByText('one is overdue')).toBeVisible();
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await page.reload();
  await expect(row).toContainText('Ana · due 29 February 2020, overdue');
  await page.getByLabel('Owner', { exact: true }).selectOption('Ana');
  await expect(part(page, 'Before day one')).toHaveCount(1);
  await page.getByLabel('Owner', { exact: true }).selectOption('Everyone');

  const count = (await titlesOf(page)).length;
  await row.getByRole('button', { name: /^Mark as done/ }).click();
  await page.getByRole('button', { name: 'Change the answer', exact: true }).click();
  await expect(row).toContainText('Choose what is true now');
  await row.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Change the answer', exact: true }).click();
  await expect(row).toHaveCount(0);
  expect(await titlesOf(page)).toHaveLength(count - 1);

  await page.locator('main').getByRole('button', { name: 'Undo' }).click();
  await expect(row).toContainText('Ana · due 29 February 2020, overdue');
  await row.getByRole('button', { name: /^Mark as done/ }).click();
  await row.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Change the answer', exact: true }).click();
  await page.getByRole('radio', { name: 'Done' }).check();
  await expect(page.getByRole('heading', { name: 'Out of the plan' })).toBeVisible();
  await expect(page.locator('dl')).toContainText(/Done on .* · Ana/);
});

test('what is done without its answer says so, and can be taken back', async ({ page }) => {
  await openPlan(page);
  const [first = ''] = await titlesOf(page);
  const row = part(page, 'Before day one').filter({ hasText: first });
  await row.getByRole('button', { name: /^Mark as done/ }).click();
  await page.getByRole('button', { name: 'Mark as done, leave the answer' }).click();
  await expect(row).toHaveCount(0);
  await page.getByRole('radio', { name: 'Done' }).check();
  await expect(row).toContainText('The answer still says otherwise, so no figure counts it.');
  await row.getByRole('button', { name: /^Not done after all/ }).click();
  await expect(page.getByText('No action of this kind.')).toBeVisible();
  await page.getByRole('radio', { name: 'Open' }).check();
  await expect(row).toContainText('No owner · no date');
});

test('the team puts its plan into another order by keyboard and by drag, and it stays', async ({ page }) => {
  await openPlan(page);
  const [a, b, c, ...rest] = await titlesOf(page);
  const down = page.getByRole('button', { name: `Move down: ${a}` });
  await down.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => titlesOf(page)).toEqual([b, a, c, ...rest]);
  await expect(down).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: `${a} is now step 2` })).toBeAttached();
  await page.getByRole('button', { name: `Move up: ${b}` }).press('Enter');
  await expect(
    page.getByRole('status').filter({ hasText: `${b} is the first step already.` }),
  ).toBeAttached();

  const rows = part(page, 'Before day one');
  // Both ends of a drag are on the screen: a page that scrolls under the pointer starts none.
  const drag = async (from: number, onto: number, edge: 'top' | 'bottom') => {
    await rows.first().evaluate((row) => row.scrollIntoView({ block: 'start' }));
    const { height = 0 } = (await rows.nth(onto).boundingBox()) ?? {};
    const targetPosition = { x: 60, y: edge === 'top' ? 4 : height - 4 };
    await rows.nth(from).getByTitle('Drag to move').dragTo(rows.nth(onto), { targetPosition, steps: 6 });
  };
  await drag(2, 0, 'top');
  await expect.poll(() => titlesOf(page)).toEqual([c, b, a, ...rest]);
  await drag(0, 1, 'bottom');
  await expect.poll(() => titlesOf(page)).toEqual([b, c, a, ...rest]);
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await page.reload();
  await expect.poll(() => titlesOf(page)).toEqual([b, c, a, ...rest]);
  await page.getByRole('button', { name: 'Back to the suggested order' }).click();
  await expect.poll(() => titlesOf(page)).toEqual([a, b, c, ...rest]);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('a row is dragged by its handle, and elsewhere a finger scrolls the page', async ({ page }) => {
    await openPlan(page);
    const [a, b, ...rest] = await titlesOf(page);
    const rows = part(page, 'Before day one');
    const handle = rows.first().getByTitle('Drag to move');
    const device = await page.context().newCDPSession(page);
    const swipe = async (from: { x: number; y: number }, down: number) => {
      const at = (y: number) => ({ touchPoints: [{ x: from.x, y }] });
      await device.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(from.y) });
      for (let step = 1; step <= 8; step += 1)
        await device.send('Input.dispatchTouchEvent', {
          type: 'touchMove',
          ...at(from.y + (down * step) / 8),
        });
      await device.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    const middleOf = async (target: Locator) => {
      const box = await target.boundingBox();
      return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    };
    await rows.first().evaluate((row) => row.scrollIntoView({ block: 'start' }));
    const from = await middleOf(handle);
    const to = await middleOf(rows.nth(1));
    await swipe(from, to.y - from.y + 30);
    await expect.poll(() => titlesOf(page)).toEqual([b, a, ...rest]);

    const before = await page.evaluate(() => window.scrollY);
    await swipe({ x: 60, y: 500 }, -200);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before);
    await expect.poll(() => titlesOf(page)).toEqual([b, a, ...rest]);
  });
});
