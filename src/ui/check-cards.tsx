import type { ReactNode } from 'react';
import type { CardOption } from './choice-card.tsx';
import { ChoiceCard } from './choice-card.tsx';
import type { ChoiceGroupProps } from './choice-group.tsx';
import { ChoiceGroup } from './choice-group.tsx';

type CheckCardsProps = Omit<ChoiceGroupProps, 'children'> & {
  name: string;
  options: readonly CardOption[];
  /** The values chosen; an empty list says "none of these"; `null` says nothing yet. */
  values: readonly string[] | null;
  onChange: (values: readonly string[] | null) => void;
  /** "None of these": an answer of its own, never the same as leaving every box empty. */
  none: CardOption;
  /** Given to the first input. */
  id?: string;
  /** After the choices, in the same fieldset: `OpenCards`. */
  children?: ReactNode;
};

/** Any of several, or none of them. */
export function CheckCards({
  name,
  options,
  values,
  onChange,
  none,
  id,
  children,
  ...group
}: CheckCardsProps) {
  const chosen = values ?? [];
  const choose = (value: string, isChecked: boolean) => {
    const next = options
      .map((option) => option.value)
      .filter((other) => (other === value ? isChecked : chosen.includes(other)));
    onChange(next.length > 0 ? next : null);
  };
  return (
    <ChoiceGroup {...group}>
      {options.map((option, index) => (
        <ChoiceCard
          key={option.value}
          control="checkbox"
          option={option}
          name={name}
          isChecked={chosen.includes(option.value)}
          onChange={(isChecked) => choose(option.value, isChecked)}
          {...(index === 0 && id !== undefined ? { id } : {})}
        />
      ))}
      <ChoiceCard
        control="checkbox"
        option={none}
        name={name}
        isChecked={values?.length === 0}
        onChange={(isChecked) => onChange(isChecked ? [] : null)}
      />
      {children}
    </ChoiceGroup>
  );
}
