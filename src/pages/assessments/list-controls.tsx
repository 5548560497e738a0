import { SelectField, TextField } from '../../ui/field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { ASSESSMENTS } from '../../words/assessments.ts';
import type { ListView } from './list-view.ts';
import { SORTS } from './list-view.ts';
import styles from './page.module.css';

type ListControlsProps = {
  view: ListView;
  onChange: (change: Partial<ListView>) => void;
  counts: { readonly current: number; readonly archived: number };
};

/** Which assessments are listed, and in which order. */
export function ListControls({ view, onChange, counts }: ListControlsProps) {
  return (
    <search className={styles.controls}>
      <TextField
        label={ASSESSMENTS.search}
        type="search"
        value={view.search}
        onChange={(event) => onChange({ search: event.target.value })}
      />
      <SelectField
        label={ASSESSMENTS.sort}
        value={view.sort}
        onChange={(event) =>
          onChange({ sort: SORTS.find((sort) => sort === event.target.value) ?? 'changed' })
        }
      >
        {SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {ASSESSMENTS.sorts[sort]}
          </option>
        ))}
      </SelectField>
      <Segmented
        legend={ASSESSMENTS.show}
        segments={[
          { value: 'current', label: ASSESSMENTS.shown.current, count: counts.current },
          { value: 'archived', label: ASSESSMENTS.shown.archived, count: counts.archived },
        ]}
        value={view.isArchived ? 'archived' : 'current'}
        onChange={(shown) => onChange({ isArchived: shown === 'archived' })}
      />
    </search>
  );
}
