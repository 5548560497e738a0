import { test as bare, expect } from '@playwright/test';
import { test } from '../support/test.ts';

const EXAMPLE = 'A product for businesses, before launch';

bare('the start page and the guides can be read before any script runs', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(EXAMPLE)).toBeVisible();
  await page.goto('/guides/api-first');
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('/assessments');
  await expect(page.locator('noscript')).toBeInViewport();
  await context.close();
});

bare('the frame of a page stands before any script, and names what a question needs', async ({ page }) => {
  const fonts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'font' && fonts.push(request.url()));
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/a/any/q/any', { waitUntil: 'networkidle' });
  await expect(page.getByRole('link', { name: 'Your assessments' })).toBeInViewport();
  expect(fonts).toEqual([]);
  const named = await page
    .locator('link[rel=modulepreload]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const file of ['react', 'common', 'asking', 'opening', 'questions'])
    expect(named.filter((href) => href.includes(`/${file}-`))).toHaveLength(1);
  expect(named.filter((href) => href.includes('/lens-'))).toEqual([]);
});

test('the program goes on from what was drawn, in the theme that was chosen', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => localStorage.setItem('groundwork.theme', 'dark'));
  // The heading of the page as it was sent, before any script: the same element must still stand when the program runs.
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      document.querySelector('h1')?.setAttribute('data-sent', '');
    });
  });
  await page.reload();
  await page.getByRole('button', { name: 'Theme' }).click();
  await expect(page.getByRole('button', { name: 'Dark', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.goto('/guides/api-first/');
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();
});

test('a press before the program has started is made up for, once', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\/index-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  const start = page.getByRole('button', { name: 'Start an assessment' });
  await expect(start).toBeVisible();
  await page.waitForFunction(() => document.readyState !== 'loading');
  await start.click();
  release();
  await expect(page).toHaveURL(/\/a\//);
  await page.goto('/assessments');
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
});

test('however often it is pressed until the page changes, one assessment is begun', async ({ page }) => {
  await page.route(/\/assets\/page-[^/]*\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.addInitScript(() => {
    if (window.location.pathname !== '/') return;
    setInterval(() => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent === 'Start an assessment')?.click();
    });
  });
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.getByRole('radio').first()).toBeVisible();
  await page.goto('/assessments');
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
});

bare('a browser that lacks something is told what, and is not left with a broken page', async ({ page }) => {
  for (const [name, remove] of [
    ['structuredClone', () => Reflect.deleteProperty(window, 'structuredClone')],
    ['DecompressionStream', () => Reflect.deleteProperty(window, 'DecompressionStream')],
    ['Array.toSpliced', () => Reflect.deleteProperty(Array.prototype, 'toSpliced')],
    ['IndexedDB', () => Reflect.deleteProperty(window, 'indexedDB')],
  ] as const) {
    const old = await page.context().newPage();
    await old.addInitScript(remove);
    await old.goto('/assessments');
    await expect(old.getByRole('heading', { name: 'This browser is too old for Groundwork' })).toBeVisible();
    await expect(old.getByText(`It lacks: ${name}.`)).toBeVisible();
    await old.close();
  }
});

bare(
  'inside another site the page shows no data, also where the host sends no headers',
  async ({ page, baseURL }) => {
    await page.route('**/*', async (route) => {
      const response = await route.fetch();
      const { 'content-security-policy': _, 'x-frame-options': __, ...headers } = response.headers();
      await route.fulfill({ response, headers });
    });
    await page.route('**/frame.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<iframe src="${baseURL}/assessments"></iframe>` }),
    );
    await page.goto('/frame.html');
    const frame = page.frameLocator('iframe');
    await expect(
      frame.getByRole('heading', { name: 'Open Groundwork in a window of its own' }),
    ).toBeVisible();
    await expect(frame.getByRole('link', { name: 'Your assessments' })).toHaveCount(0);
  },
);

bare('a part that cannot be fetched reloads the page once, then says what to do', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: EXAMPLE }).click();
  await expect(page).toHaveURL(/\/results$/);
  let visits = 0;
  page.on('framenavigated', () => {
    visits += 1;
  });
  await page.route(/\/assets\/page-[^/]*\.js$/, (route) => route.abort());
  await page.getByRole('link', { name: 'Review' }).click();
  await expect(page.getByRole('heading', { name: 'A part of Groundwork could not be loaded' })).toBeVisible();
  // The click itself moves within the page; the one reload follows.
  expect(visits).toBeLessThanOrEqual(2);
  await page.unroute(/\/assets\/page-[^/]*\.js$/);
  await page.getByRole('button', { name: 'Reload the page' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Check your answers' })).toBeVisible();
});
