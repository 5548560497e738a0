import type { KeyboardEvent } from 'react';
import { useId, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { builtInQuestions } from '../../lens/asked.ts';
import { useSession } from '../../storage/use-session.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { foundQuestions, JUMP } from '../../words/filling-tools.ts';
import { InlineText } from '../inline-text.tsx';
import { candidateOf, questionPath, sectionPath, stepsOf } from '../steps.ts';
import { usePrompt } from '../wording.ts';
import styles from './jump-dialog.module.css';
import type { JumpTarget } from './jump-list.ts';
import { jumpTargets, matching } from './jump-list.ts';

type JumpDialogProps = { isOpen: boolean; onClose: () => void };

/** Every question by its words. Arrows move in the list while a person types; Enter goes there. */
export default function JumpDialog({ isOpen, onClose }: JumpDialogProps) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={JUMP.title} closeLabel={JUMP.close}>
      <JumpSearch onClose={onClose} />
    </Dialog>
  );
}

function JumpSearch({ onClose }: { onClose: () => void }) {
  const id = useId();
  const assessment = useSession((state) => state.assessment);
  const [query] = useSearchParams();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const prompt = usePrompt();
  const [typed, setTyped] = useState('');
  const [marked, setMarked] = useState(0);
  const candidate = assessment === null ? undefined : candidateOf(assessment, query.get('c'));
  if (assessment === null || candidate === undefined) return null;
  const targets = jumpTargets(builtInQuestions, stepsOf(builtInQuestions, assessment.profile, candidate));
  const found = matching(targets, typed);
  const optionId = (index: number) => `${id}-${index}`;
  const mark = (index: number) => {
    setMarked(index);
    document.getElementById(optionId(index))?.scrollIntoView({ block: 'nearest' });
  };
  const go = (target: JumpTarget | undefined) => {
    if (target === undefined) return;
    const { question } = target.step;
    onClose();
    // A person who works on whole sections stays with them.
    void navigate(
      pathname.includes('/s/')
        ? sectionPath(assessment, question.section, candidate.id, question.id)
        : questionPath(assessment, question.id, candidate.id),
    );
  };
  const press = (event: KeyboardEvent) => {
    const to = { ArrowDown: marked + 1, ArrowUp: marked - 1 }[event.key];
    if (to !== undefined) mark(Math.min(Math.max(to, 0), found.length - 1));
    else if (event.key === 'Enter') go(found[marked]);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles.jump}>
      <label className={styles.label} htmlFor={`${id}-search`}>
        {JUMP.search}
      </label>
      <input
        // The dialog gives the focus to what carries this attribute, which React would not write.
        ref={(input) => input?.setAttribute('autofocus', '')}
        className={styles.search}
        id={`${id}-search`}
        type="search"
        role="combobox"
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={found.length > 0 ? optionId(marked) : undefined}
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setMarked(0);
        }}
        onKeyDown={press}
      />
      <p role="status">
        <VisuallyHidden>{foundQuestions(found.length)}</VisuallyHidden>
      </p>
      {found.length === 0 && <p className={styles.nothing}>{JUMP.nothing}</p>}
      <div className={styles.list} id={`${id}-list`} role="listbox" aria-label={JUMP.results}>
        {found.map((target, index) => (
          <div
            key={target.step.question.id}
            id={optionId(index)}
            className={styles.option}
            role="option"
            aria-selected={index === marked}
            tabIndex={-1}
            onClick={() => go(target)}
            onKeyDown={press}
          >
            <span className={styles.prompt}>
              <InlineText text={prompt(target.step.question)} />
            </span>
            <span className={styles.facts}>
              {target.section} · {JUMP.states[target.step.state]}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
