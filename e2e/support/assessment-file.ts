import type { Page } from '@playwright/test';

type Payload = { name: string; mimeType: string; buffer: Buffer };

/** A small assessment as another person's browser would export it. */
export function assessmentDocument(id: string, change: Readonly<Record<string, unknown>> = {}) {
  return {
    format: 'groundwork-assessment',
    formatVersion: 1,
    id,
    title: `Product ${id}`,
    createdAt: '2026-03-01T09:00:00.000Z',
    updatedAt: '2026-03-12T09:00:00.000Z',
    lens: { id: 'foundations', version: '1.0.0' },
    profile: { clients: { kind: 'choices', choices: ['several'] } },
    candidates: [{ id: `${id}-ours`, name: 'Our stack', answers: { caching: { kind: 'unknown' } } }],
    ...change,
  };
}

export function jsonFile(name: string, content: unknown): Payload {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}

/** Gives files to the page as its file dialog would. */
export async function openFiles(page: Page, files: readonly Payload[]): Promise<void> {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([...files]);
}

/** Everything in the database but what the list shows, as one text: the same text, the same data. */
export function databaseText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('groundwork');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const names = ['assessments', 'parts', 'drafts'];
    const transaction = database.transaction(names);
    const stores = await Promise.all(
      names.map(
        (name) =>
          new Promise((resolve) => {
            const request = transaction.objectStore(name).getAll();
            request.onsuccess = () => resolve(request.result);
          }),
      ),
    );
    database.close();
    return JSON.stringify(stores);
  });
}

/** Drops files on the page, as a browser tells of it. */
export async function dropFiles(page: Page, files: readonly Payload[]): Promise<void> {
  const texts = files.map(({ name, buffer }) => ({ name, text: buffer.toString('utf8') }));
  const transfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer();
    for (const { name, text } of given) data.items.add(new File([text], name));
    return data;
  }, texts);
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

/** Pastes a text while nothing that could take it has the focus. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, text);
}
