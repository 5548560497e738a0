import type { Candidate } from '../../engine/model.ts';
import type { Scored } from '../../report/scored.ts';
import { Button } from '../../ui/button.tsx';
import { Actions, Section } from '../../ui/layout.tsx';
import { VENDOR } from '../../words/vendor-page.ts';
import { saveFile } from '../save-file.ts';
import { vendorFile } from './vendor-file.ts';

/** The questions as files: a letter that asks, and forms that leave space for the answers. */
export function SendSection({ scored, candidate }: { scored: Scored; candidate: Candidate }) {
  return (
    <Section title={VENDOR.send} caption={VENDOR.sendNote}>
      <Actions>
        {(['formCsv', 'letter', 'formMarkdown'] as const).map((kind) => (
          <Button
            key={kind}
            kind={kind === 'formCsv' ? 'primary' : 'quiet'}
            onClick={() => saveFile(vendorFile(kind, scored, candidate, new Date()))}
          >
            {VENDOR[kind]}
          </Button>
        ))}
      </Actions>
    </Section>
  );
}
