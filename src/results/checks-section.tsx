import { InlineText } from '../pages/inline-text.tsx';
import { Section } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import { checksFinding } from '../words/findings.ts';
import type { PartProps } from './part.ts';

/** Answers that contradict one another, those about the product first. */
export function ChecksSection({ id, title, lens, result, candidate }: PartProps) {
  const flagged = [...result.checks, ...candidate.checks].flatMap(
    (check) => lens.checks?.find((one) => one.id === check) ?? [],
  );
  return (
    <Section id={id} title={title} caption={checksFinding(flagged.length)}>
      {flagged.map((check) => (
        <Notice key={check.id} tone="warning" title={check.title}>
          {[check.because, check.mend].map((text) =>
            text === undefined ? null : (
              <p key={text}>
                <InlineText text={text} />
              </p>
            ),
          )}
        </Notice>
      ))}
    </Section>
  );
}
