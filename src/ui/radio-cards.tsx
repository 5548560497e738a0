import type { ReactNode } from 'react';
import type { CardOption } from './choice-card.tsx';
import { ChoiceCard } from './choice-card.tsx';
import type { ChoiceGroupProps } from './choice-group.tsx';
import { ChoiceGroup } from './choice-group.tsx';

type RadioCardsProps = Omit<ChoiceGroupProps, 'children'> & {
  name: string;
  options: readonly CardOption[];
  /** The value of the chosen option; `null` where none is. Nothing is chosen beforehand. */
  value: string | null;
  onChange: (value: string) => void;
  /** Given to the first input. */
  id?: string;
  /** After the choices, in the same fieldset: `OpenCards`. */
  children?: ReactNode;
};

/** One of several. A native radio group: one tab stop, arrows choose. */
export function RadioCards({ name, options, value, onChange, id, children, ...group }: RadioCardsProps) {
  return (
    <ChoiceGroup {...group}>
      {options.map((option, index) => (
        <ChoiceCard
          key={option.value}
          control="radio"
          option={option}
          name={name}
          isChecked={option.value === value}
          onChange={() => onChange(option.value)}
          {...(index === 0 && id !== undefined ? { id } : {})}
        />
      ))}
      {children}
    </ChoiceGroup>
  );
}
