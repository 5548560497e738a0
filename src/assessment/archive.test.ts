import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { MAX_ARCHIVE_BYTES } from '../documents/limits.ts';
import { isArchive, readArchive, writeArchive } from './archive.ts';
import { readAssessment } from './read.ts';
import { arbitraryAssessment } from './testing/arbitrary-assessment.ts';
import { writeAssessment } from './write.ts';

async function packed(files: readonly { readonly name: string; readonly text: string }[]) {
  const chunks = await writeArchive(files.map(({ name, text }) => ({ name, text: async () => text })));
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

describe('an archive of assessments', () => {
  it('gives back every assessment that went in, in its order', async () => {
    const assessments = fc.sample(arbitraryAssessment, { numRuns: 20, seed: 7 });
    const content = await packed(
      assessments.map((assessment, index) => ({ name: `${index}.json`, text: writeAssessment(assessment) })),
    );
    expect(isArchive(content)).toBe(true);
    const reading = readArchive(content);
    const read = reading.ok ? reading.files.map((file) => readAssessment(file.content, file.name)) : [];
    expect(read).toEqual(assessments.map((assessment) => ({ ok: true, assessment })));
  });

  it('has the same bytes each time', async () => {
    const files = [{ name: 'a.json', text: '{"a":1}' }];
    expect(await packed(files)).toEqual(await packed(files));
  });

  it('that claims or holds too much is refused before it is unpacked', () => {
    const bomb = zipSync({ 'bomb.json': new Uint8Array(11 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(readArchive(bomb)).toMatchObject({ ok: false, findings: [{ code: 'tooMuch', unit: 'bytes' }] });
    expect(readArchive(new Uint8Array(MAX_ARCHIVE_BYTES + 1))).toMatchObject({ ok: false });
  });

  it('that lies about what it unpacks to never grows beyond its claim', () => {
    const content = zipSync({ 'lie.json': new Uint8Array(500_000).fill(65) });
    const view = new DataView(content.buffer);
    const directory = content.length - 22 - 46 - 'lie.json'.length;
    view.setUint32(directory + 24, 10, true);
    const reading = readArchive(content);
    const sizes = reading.ok ? reading.files.map((file) => file.content.length) : [];
    expect(sizes.every((size) => size <= 10)).toBe(true);
  });

  it('that is cut, changed or no archive is refused or read, and never throws', async () => {
    const whole = await packed([{ name: 'a.json', text: '{"a":1}' }]);
    expect(readArchive(whole.slice(0, 40))).toMatchObject({ findings: [{ code: 'brokenArchive' }] });
    expect(readArchive(zipSync({ 'notes.txt': new Uint8Array(3) }))).toMatchObject({
      findings: [{ code: 'archiveWithoutFiles' }],
    });
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const changed = whole.slice();
        changed[at] = byte;
        expect(typeof readArchive(changed).ok).toBe('boolean');
      }),
    );
  });
});
