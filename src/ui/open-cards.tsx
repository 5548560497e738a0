import type { ReactNode } from 'react';
import type { CardOption } from './choice-card.tsx';
import { ChoiceCard } from './choice-card.tsx';
import styles from './open-cards.module.css';

type OpenCardsProps = {
  /** The divider: "or". */
  or: string;
  /** As the choices above: radios exclude each other natively, checkboxes through the page. */
  control: 'radio' | 'checkbox';
  name: string;
  unknown: CardOption;
  notApplicable: CardOption;
  /** The value of the chosen one of the two; `null` where the question has an answer or none. */
  value: string | null;
  onChange: (value: string | null) => void;
  /** The field for the reason, shown while "does not apply" is chosen. */
  reason: ReactNode;
};

/** The two dashed cards: not knowing is a gap, not applying is a fact with a reason. */
export function OpenCards(props: OpenCardsProps) {
  const { or, control, name, unknown, notApplicable, value, onChange, reason } = props;
  return (
    <>
      <p className={styles.or}>{or}</p>
      <div className={styles.pair}>
        {[unknown, notApplicable].map((option) => (
          <ChoiceCard
            key={option.value}
            isOpen
            control={control}
            name={name}
            option={option}
            isChecked={value === option.value}
            onChange={(isChecked) => onChange(isChecked ? option.value : null)}
          />
        ))}
      </div>
      {value === notApplicable.value && <div className={styles.reason}>{reason}</div>}
    </>
  );
}
