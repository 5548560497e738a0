import type { Decode } from './decode.ts';

/** The decoder of assessments, with the schema library behind it, loaded when the first document is read. */
export async function loadDecoder(): Promise<Decode> {
  const { decodeAssessment } = await import('../assessment/decode.ts');
  return (document) => {
    const decoding = decodeAssessment(document);
    if (decoding.ok) return { kind: 'ready', assessment: decoding.assessment };
    const { findings } = decoding;
    return findings.some(({ code }) => code === 'newerVersion')
      ? { kind: 'newer' }
      : { kind: 'unreadable', issues: findings };
  };
}
