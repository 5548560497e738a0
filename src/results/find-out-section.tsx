import { WorthBar } from '../charts/worth-bar.tsx';
import type { FindOutItem } from '../engine/result.ts';
import { InlineText } from '../pages/inline-text.tsx';
import { Link } from '../pages/link.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Section } from '../ui/layout.tsx';
import { findOutFinding } from '../words/findings.ts';
import { points } from '../words/numbers.ts';
import { NO_WORTH, RESULTS, spokenWorth, swingWords } from '../words/results.ts';
import styles from './list.module.css';
import type { PartProps } from './part.ts';
import { QuestionLink } from './question-link.tsx';
import { SeverityWhy } from './severity-why.tsx';
import type { Subject } from './subject.ts';
import { useView } from './view.ts';
import { Why } from './why.tsx';

/** The unknowns in the order of what they could cost; those that can be no more than low stand behind a line. */
export function FindOutSection({ id, title, ...subject }: PartProps) {
  const { result, candidate } = subject;
  const { vendorPath } = useView();
  const urgent = candidate.findOut.filter(({ possible }) => possible === 'high' || possible === 'medium');
  const small = candidate.findOut.filter((item) => !urgent.includes(item));
  return (
    <Section id={id} title={title} caption={findOutFinding(candidate, result.profileFindOut.length)}>
      {urgent.length > 0 && <Items items={urgent} subject={subject} />}
      {small.length > 0 && (
        <Disclosure summary={RESULTS.smallUnknowns(small.length)}>
          <Items items={small} subject={subject} />
        </Disclosure>
      )}
      {vendorPath !== undefined && candidate.findOut.length > 0 && (
        <p data-print="hide">
          <Link to={vendorPath}>{RESULTS.toVendor}</Link>
        </p>
      )}
      {result.profileFindOut.length > 0 && (
        <div className={styles.group}>
          <h3>{RESULTS.profileFindOut}</h3>
          <ol className={styles.list}>
            {result.profileFindOut.map(({ question, swing }) => (
              <li key={question} className={styles.item}>
                <div>
                  <QuestionLink id={question} {...subject} />
                  <p className={styles.detail}>{swingWords(swing)}</p>
                </div>
              </li>
            ))}
          </ol>
        </div>
      )}
    </Section>
  );
}

/** How far the widest of a list reaches is the whole of each bar's room. */
function Items({ items, subject }: { items: readonly FindOutItem[]; subject: Subject }) {
  const candidate = subject.candidate.id;
  const widest = Math.max(...subject.candidate.findOut.map(({ width }) => width));
  return (
    <ol className={styles.list}>
      {items.map(({ question, possible, width }) => (
        <li key={question} className={`${styles.item} ${styles.worthItem}`}>
          <div>
            <QuestionLink id={question} {...subject} />
            <HowTo question={question} subject={subject} />
          </div>
          {width > 0 ? (
            <>
              <WorthBar share={width / widest} />
              <Why
                subject={subject}
                words={spokenWorth(width)}
                asks={[{ kind: 'width', candidate, question }]}
              >
                {points(width)}
              </Why>
            </>
          ) : (
            <span className={styles.noWorth}>{NO_WORTH}</span>
          )}
          <SeverityWhy subject={subject} question={question} severity={possible} certainty="possible" />
        </li>
      ))}
    </ol>
  );
}

/** How to find out, and what to ask a vendor, in the words of the lens. */
function HowTo({ question, subject }: { question: string; subject: Subject }) {
  const { findOut, vendorQuestion } = subject.lens.questions.find(({ id }) => id === question) ?? {};
  if (findOut === undefined && vendorQuestion === undefined) return null;
  return (
    <Disclosure summary={RESULTS.howToFindOut}>
      <dl className={styles.terms}>
        {findOut !== undefined && (
          <div>
            <dt>{RESULTS.look}</dt>
            <dd>
              <InlineText text={findOut} />
            </dd>
          </div>
        )}
        {vendorQuestion !== undefined && (
          <div>
            <dt>{RESULTS.askVendor}</dt>
            <dd>
              <InlineText text={vendorQuestion} />
            </dd>
          </div>
        )}
      </dl>
    </Disclosure>
  );
}
