import type { Issue } from '../../documents/issue.ts';
import { isBreach } from '../../documents/issue.ts';
import type { Lens } from '../../engine/model.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { LENS_FILE, lensFactWords, scoreCommand, sectionWords } from '../../words/lens-file.ts';
import { IssueList } from './issue-list.tsx';
import styles from './page.module.css';

type LensFileProps = { name: string; lens: Lens; warnings: readonly Issue[] };

/** A lens of somebody's own: what is in it, whether it holds together, and what can be done with it. */
export function LensFile({ name, lens, warnings }: LensFileProps) {
  const { title, version, sections, questions, decisions = [] } = lens;
  const facts = { version, questions: questions.length, decisions: decisions.length };
  return (
    <>
      <p>
        <b>
          <bdi>{title}</bdi>
        </b>
        <span className={styles.facts}>{lensFactWords(facts)}</span>
      </p>
      {warnings.length === 0 ? (
        <p>{LENS_FILE.sound}</p>
      ) : (
        <>
          <p>{warnings.some(isBreach) ? LENS_FILE.breaches : LENS_FILE.warnings}</p>
          <IssueList issues={warnings} />
        </>
      )}
      <Disclosure summary={LENS_FILE.contents}>
        <ul className={styles.notes}>
          {sections.map((section) => (
            <li key={section.id}>
              {sectionWords(
                section.title,
                questions.filter((question) => question.section === section.id).length,
              )}
            </li>
          ))}
        </ul>
        {decisions.length > 0 && (
          <ul className={styles.notes}>
            {decisions.map((decision) => (
              <li key={decision.id}>{decision.title}</li>
            ))}
          </ul>
        )}
      </Disclosure>
      <p>
        {LENS_FILE.use}
        <code className={styles.command}>{scoreCommand(name)}</code>
      </p>
    </>
  );
}
