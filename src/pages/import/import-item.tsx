import { assertNever } from '../../engine/assert-never.ts';
import { builtInLens } from '../../lens/built-in.ts';
import { Icon } from '../../ui/icon.tsx';
import { factWords, IMPORT } from '../../words/import.ts';
import { Clash } from './clash.tsx';
import { Copy } from './copy.tsx';
import type { Choice, Choices } from './documents.ts';
import { factsOf, unknownAnswers } from './facts.ts';
import { LensFile } from './lens-file.tsx';
import { NewerFile } from './newer-file.tsx';
import styles from './page.module.css';
import type { PlanItem, ReadItem } from './plan.ts';
import { isReadItem } from './plan.ts';
import { RefusedFile } from './refused-file.tsx';

type ImportItemProps = { item: PlanItem; choices: Choices; onChoose: (choice: Choice) => void };

/** One file: its name, what is in it, and what becomes of it. */
export function ImportItem({ item, choices, onChoose }: ImportItemProps) {
  return (
    <li className={styles.item}>
      <h2 className={styles.name}>
        <Icon name={isReadItem(item) || item.reading.kind === 'lens' ? 'open' : 'warning'} />
        <bdi>{item.reading.name}</bdi>
      </h2>
      {isReadItem(item) ? (
        <ReadFile item={item} choices={choices} onChoose={onChoose} />
      ) : (
        <OtherFile reading={item.reading} />
      )}
    </li>
  );
}

function ReadFile({ item, choices, onChoose }: ImportItemProps & { item: ReadItem }) {
  const { assessment } = item.reading;
  const { lens } = assessment;
  const unknown = unknownAnswers(builtInLens, assessment);
  return (
    <>
      <p>
        <b>
          <bdi>{assessment.title}</bdi>
        </b>
        <span className={styles.facts}>{factWords(factsOf(assessment))}</span>
      </p>
      <ul className={styles.notes}>
        {item.fate.kind === 'new' && <li>{IMPORT.new}</li>}
        {item.fate.kind === 'same' && <li>{IMPORT.same}</li>}
        {lens.id !== builtInLens.id && <li>{IMPORT.otherLens(lens.id, lens.version)}</li>}
        {lens.id === builtInLens.id && lens.version !== builtInLens.version && (
          <li>{IMPORT.otherVersion(lens.version)}</li>
        )}
        {lens.id === builtInLens.id && unknown > 0 && <li>{IMPORT.unknownAnswers(unknown)}</li>}
      </ul>
      {item.fate.kind === 'clash' && (
        <Clash item={item} fate={item.fate} choices={choices} onChoose={onChoose} />
      )}
      {item.fate.kind === 'copy' && (
        <Copy item={item} fate={item.fate} choices={choices} onChoose={onChoose} />
      )}
    </>
  );
}

function OtherFile({ reading }: { reading: Exclude<PlanItem['reading'], { kind: 'read' }> }) {
  switch (reading.kind) {
    case 'lens':
      return <LensFile name={reading.name} lens={reading.lens} warnings={reading.warnings} />;
    case 'refused':
      return <RefusedFile issues={reading.issues} />;
    case 'newer':
      return <NewerFile name={reading.name} glimpse={reading.glimpse} original={reading.original} />;
    case 'closed':
      return <p>{IMPORT.closed}</p>;
    default:
      return assertNever(reading);
  }
}
