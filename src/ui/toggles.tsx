import styles from './toggles.module.css';

type Toggle<Value extends string> = { readonly value: Value; readonly label: string };

type TogglesProps<Value extends string> = {
  legend: string;
  options: readonly Toggle<Value>[];
  values: readonly Value[];
  onChange: (value: Value, isOn: boolean) => void;
};

/** Several short choices at once that take effect at once. Native checkboxes, seen as such. */
export function Toggles<Value extends string>({ legend, options, values, onChange }: TogglesProps<Value>) {
  return (
    <fieldset className={styles.group} data-print="hide">
      <legend className={styles.legend}>{legend}</legend>
      {options.map(({ value, label }) => (
        <label className={styles.toggle} key={value}>
          <input
            className={styles.box}
            type="checkbox"
            checked={values.includes(value)}
            onChange={(event) => onChange(value, event.currentTarget.checked)}
          />
          <bdi>{label}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
