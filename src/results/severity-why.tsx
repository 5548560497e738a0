import { SeverityTag } from '../charts/severity-tag.tsx';
import type { QuestionId } from '../engine/model.ts';
import type { Severity } from '../engine/result.ts';
import { severityTag } from '../words/terms.ts';
import type { Subject } from './subject.ts';
import { Why } from './why.tsx';

type SeverityWhyProps = {
  subject: Subject;
  question: QuestionId;
  severity: Severity;
  certainty: 'certain' | 'possible';
};

/** A risk as a tag that opens why it is one. */
export function SeverityWhy({ subject, question, severity, certainty }: SeverityWhyProps) {
  const words = severityTag(severity, certainty);
  return (
    <Why
      subject={subject}
      words={words}
      asks={[{ kind: 'severity', candidate: subject.candidate.id, question, certainty }]}
    >
      <SeverityTag severity={severity} isPossible={certainty === 'possible'}>
        {words}
      </SeverityTag>
    </Why>
  );
}
