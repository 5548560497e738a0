import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import type { Subject as Asked } from '../engine/explain.ts';
import type { Explained } from './subject.ts';
import { WhyAnswer } from './why-answer.tsx';
import { WhyButton } from './why-button.tsx';

export type Figure = {
  /** No other figure of the table has it. */
  readonly key: string;
  /** The figure in words, for the button's name. */
  readonly words: string;
  readonly shown: ReactNode;
  /** What is explained, and from what. */
  readonly subject: Explained;
  readonly asks: readonly Asked[];
  /** Drawn below that. */
  readonly more?: ReactNode;
};

type RowWhy = {
  /** The figure as a button. */
  readonly button: ReactNode;
  /** Its explanation, to be drawn below the row; `null` while it is closed. */
  readonly panel: ReactNode;
};

/** Figures in the rows of a table that explain themselves below their row. */
export function useRowWhy(): (figure: Figure) => RowWhy {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const id = useId();
  const toggle = (key: string) =>
    setOpen((before) =>
      before.has(key) ? new Set([...before].filter((one) => one !== key)) : new Set([...before, key]),
    );
  return ({ key, words, shown, subject, asks, more }) => {
    const panelId = `${id}${key}`.replaceAll(' ', '-');
    const isOpen = open.has(key);
    return {
      button: (
        <WhyButton words={words} isOpen={isOpen} onToggle={() => toggle(key)} controls={panelId}>
          {shown}
        </WhyButton>
      ),
      panel: isOpen ? (
        <div key={key} id={panelId}>
          <WhyAnswer subject={subject} asks={asks} />
          {more}
        </div>
      ) : null,
    };
  };
}

/** The panels that are open, as the detail of a row: none where all are closed. */
export function detailOf(...figures: readonly RowWhy[]): { readonly detail?: ReactNode } {
  const panels = figures.map(({ panel }) => panel).filter((panel) => panel !== null);
  return panels.length === 0 ? {} : { detail: panels };
}
