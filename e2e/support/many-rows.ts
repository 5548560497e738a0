import type { Page } from '@playwright/test';

/** Puts assessments straight into the database of the page's origin, as storage keeps them: head, title, lens, row. */
export function seedAssessments(page: Page, count: number): Promise<void> {
  return page.evaluate(async (wanted) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('groundwork');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = database.transaction(['assessments', 'parts', 'meta', 'counters'], 'readwrite');
    const verdicts = ['ready', 'readyWithConditions', 'findOutFirst', 'notYet'];
    for (let number = 1; number <= wanted; number += 1) {
      const id = `seeded-${number}`;
      const createdAt = '2026-03-01T09:00:00.000Z';
      const head = { id, format: 'groundwork-assessment', formatVersion: 1, createdAt };
      const part = (key: string, value: unknown) =>
        transaction
          .objectStore('parts')
          .put({ assessment: id, key: [key], value, rev: 1, at: 0 }, [id, [key]]);
      transaction.objectStore('assessments').put({ id, head }, id);
      part('title', `Product ${number}`);
      part('lens', { id: 'foundations', version: '1.0.0' });
      const summary = { answered: number % 45, asked: 45, candidates: 1, verdict: verdicts[number % 4] };
      const row = {
        id,
        title: `Product ${number}`,
        createdAt,
        updatedAt: createdAt,
        changed: number,
        summary,
      };
      transaction.objectStore('meta').put(row, id);
    }
    transaction.objectStore('counters').put(wanted, 'changed');
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    database.close();
  }, count);
}
