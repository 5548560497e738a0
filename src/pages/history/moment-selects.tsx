import { SelectField } from '../../ui/field.tsx';
import { HISTORY, momentName } from '../../words/history.ts';
import type { NamedMoment, Span } from './moments.ts';
import { laterThan } from './moments.ts';
import styles from './page.module.css';

type MomentSelectsProps = Span & {
  moments: readonly NamedMoment[];
  onChange: (end: 'from' | 'to', id: string) => void;
};

/** Which two moments are compared: any snapshot, with any later one or with now. */
export function MomentSelects({ moments, from, to, onChange }: MomentSelectsProps) {
  return (
    <div className={styles.selects} data-print="hide">
      <MomentSelect
        label={HISTORY.from}
        moments={moments.slice(0, -1)}
        current={from}
        onChange={(id) => onChange('from', id)}
      />
      <MomentSelect
        label={HISTORY.to}
        moments={laterThan(from, moments)}
        current={to}
        onChange={(id) => onChange('to', id)}
      />
    </div>
  );
}

type MomentSelectProps = {
  label: string;
  moments: readonly NamedMoment[];
  current: NamedMoment;
  onChange: (id: string) => void;
};

function MomentSelect({ label, moments, current, onChange }: MomentSelectProps) {
  return (
    <SelectField label={label} value={current.id} onChange={(event) => onChange(event.currentTarget.value)}>
      {moments.map(({ id, name, at }) => (
        <option key={id} value={id}>
          {name === null ? HISTORY.now : momentName(at, name)}
        </option>
      ))}
    </SelectField>
  );
}
