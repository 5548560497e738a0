import { useEffect, useState } from 'react';
import { evaluate } from '../../engine/evaluate.ts';
import type { Lens } from '../../engine/model.ts';
import type { CandidateResult } from '../../engine/result.ts';
import { assessmentList, repository } from '../../storage/browser-storage.ts';
import { useAssessments } from '../../storage/use-assessments.ts';
import { SelectField } from '../../ui/field.tsx';
import { Section } from '../../ui/layout.tsx';
import { Table } from '../../ui/table.tsx';
import { range } from '../../words/numbers.ts';
import { BESIDE } from '../../words/share.ts';
import { verdictTitle } from '../../words/verdict.ts';

type BesideMineProps = { lens: Lens; shared: CandidateResult };

/** The stack that was sent beside each stack of an assessment of one's own: verdict and day one by pillar. Only there where one has any. */
export function BesideMine({ lens, shared }: BesideMineProps) {
  const { rows } = useAssessments();
  const [id, setId] = useState('');
  const [own, setOwn] = useState<readonly CandidateResult[] | null>([]);
  useEffect(() => void assessmentList.refresh(), []);
  const choose = async (next: string) => {
    setId(next);
    setOwn(next === '' ? [] : await ownResults(lens, next));
  };
  if (rows.length === 0) return null;
  return (
    <Section title={BESIDE.title} caption={BESIDE.caption}>
      <SelectField label={BESIDE.choose} value={id} onChange={(event) => void choose(event.target.value)}>
        <option value="">{BESIDE.none}</option>
        {rows.map((row) => (
          <option key={row.id} value={row.id}>
            {row.title}
          </option>
        ))}
      </SelectField>
      {own === null && <p role="status">{BESIDE.unreadable}</p>}
      {own !== null && own.length > 0 && <SideBySide lens={lens} shared={shared} own={own} />}
    </Section>
  );
}

function SideBySide({ lens, shared, own }: BesideMineProps & { own: readonly CandidateResult[] }) {
  const pillars = lens.sections.filter(({ kind }) => kind !== 'profile');
  const rows = [
    { id: 'verdict', title: BESIDE.verdict, of: verdictOf },
    ...pillars.map(({ id, title }) => ({
      id,
      title,
      of: (result: CandidateResult) => range(result.pillars[id]?.dayOne ?? null),
    })),
  ];
  return (
    <Table
      caption={BESIDE.title}
      isCaptionHidden
      rowKey={({ id }) => id}
      rows={rows}
      columns={[
        { id: 'part', title: BESIDE.part, cell: ({ title }) => title },
        { id: 'shared', title: BESIDE.theirs(shared.name), cell: ({ of }) => of(shared) },
        ...own.map((result) => ({
          id: `own ${result.id}`,
          title: BESIDE.yours(result.name),
          cell: ({ of }: (typeof rows)[number]) => of(result),
        })),
      ]}
    />
  );
}

function verdictOf({ verdict }: CandidateResult): string {
  return verdict === null ? BESIDE.noVerdict : verdictTitle(verdict);
}

/** `null` where it cannot be read, or was made with another lens. */
async function ownResults(lens: Lens, id: string): Promise<readonly CandidateResult[] | null> {
  const loaded = await repository.load(id).catch(() => null);
  if (loaded?.kind !== 'ready' || loaded.assessment.lens.id !== lens.id) return null;
  return evaluate(lens, loaded.assessment).candidates;
}
