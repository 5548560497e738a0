import type { PlanSort } from '../../engine/plan-order.ts';
import { SelectField } from '../../ui/field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { PLAN } from '../../words/plan.ts';
import type { Filter, Filtered } from './filter.ts';
import { passes, SHOWS, SORTS, whoseValue } from './filter.ts';
import styles from './plan.module.css';

type FiltersProps = {
  sort: PlanSort;
  filter: Filter;
  rows: readonly Filtered[];
  onChange: (edit: (query: URLSearchParams) => void) => void;
};

/** In which order, and which of the actions; kept in the address. */
export function Filters({ sort, filter, rows, onChange }: FiltersProps) {
  const owners = [...new Set(rows.flatMap(({ mark }) => mark.owner ?? []))].sort();
  const choose = (name: string, value: string) => onChange((query) => query.set(name, value));
  return (
    <div className={styles.filters}>
      <Segmented
        legend={PLAN.sort}
        segments={SORTS.map((value) => ({ value, label: PLAN.sorts[value] }))}
        value={sort}
        onChange={(value) => choose('sort', value)}
      />
      <Segmented
        legend={PLAN.show}
        segments={SHOWS.map((value) => ({
          value,
          label: PLAN.shows[value],
          count: rows.filter((row) => passes(row, { ...filter, show: value })).length,
        }))}
        value={filter.show}
        onChange={(value) => choose('show', value)}
      />
      {owners.length > 0 && (
        <SelectField
          label={PLAN.owner}
          value={whoseValue(filter.whose)}
          onChange={(event) => choose('owner', event.target.value)}
        >
          <option value="everyone">{PLAN.anyOwner}</option>
          <option value="nobody">{PLAN.noOwner}</option>
          {owners.map((name) => (
            <option key={name} value={whoseValue({ kind: 'owner', name })}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
    </div>
  );
}
