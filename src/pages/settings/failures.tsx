import { useState } from 'react';
import { Section } from '../../ui/layout.tsx';
import { FAILURE } from '../../words/failure.ts';
import { FailureDetails } from '../failure-details.tsx';
import { failures } from '../failures.ts';

/** What failed in the program on this device; nothing where nothing did. */
export function Failures() {
  const [noted] = useState(failures.read);
  return noted.length === 0 ? null : (
    <Section title={FAILURE.title} caption={FAILURE.caption}>
      <p>{FAILURE.noted(noted.length)}</p>
      <FailureDetails failures={noted} />
    </Section>
  );
}
