import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ASSESSMENT_FORMAT_VERSION } from './format.ts';
import { readAssessment } from './read.ts';
import { writeAssessment } from './write.ts';

/** One file for each version as the program of that time wrote it. A file that is here is never changed. */
const FORMATS = new URL('fixtures/formats/', import.meta.url);

describe('P10 every format version that was released', () => {
  it('has a file here, from version 1 to the newest', () => {
    const versions = Array.from(
      { length: ASSESSMENT_FORMAT_VERSION },
      (_, index) => `version-${index + 1}.groundwork.json`,
    );
    expect(readdirSync(FORMATS).sort()).toEqual(versions);
  });

  it.each(readdirSync(FORMATS))('%s opens, and nothing of it is lost', (name) => {
    const text = readFileSync(new URL(name, FORMATS), 'utf8');
    const reading = readAssessment(text, name);
    if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
    const { formatVersion, ...content } = JSON.parse(text);
    expect(reading.assessment).toMatchObject(content);
    if (formatVersion === ASSESSMENT_FORMAT_VERSION) expect(writeAssessment(reading.assessment)).toBe(text);
  });
});
