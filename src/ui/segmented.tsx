import { useId } from 'react';
import styles from './segmented.module.css';

type Segment<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly count?: number;
};

type SegmentedProps<Value extends string> = {
  legend: string;
  segments: readonly Segment<Value>[];
  value: Value;
  onChange: (value: Value) => void;
};

/** A short choice that takes effect at once: a filter, a theme, day one or later. Native radios. */
export function Segmented<Value extends string>({
  legend,
  segments,
  value,
  onChange,
}: SegmentedProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.group} data-print="hide">
      <legend className={styles.legend}>{legend}</legend>
      {segments.map((segment) => (
        <label className={styles.segment} key={segment.value}>
          <input
            className={styles.input}
            type="radio"
            name={name}
            checked={segment.value === value}
            onChange={() => onChange(segment.value)}
          />
          {segment.label}
          {segment.count !== undefined && <span className={styles.count}>{segment.count}</span>}
        </label>
      ))}
    </fieldset>
  );
}
