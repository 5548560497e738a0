import { Columns } from '../ui/layout.tsx';
import { FindOutSection } from './find-out-section.tsx';
import { KnownRisksSection } from './known-risks-section.tsx';
import type { Subject } from './subject.ts';

/** What is not known yet and could matter, beside what is known already. */
export function RisksSection(subject: Subject) {
  return (
    <Columns>
      <FindOutSection {...subject} />
      <KnownRisksSection {...subject} />
    </Columns>
  );
}
