import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { Assessment, Decided, Snapshot, TripwireState } from '../engine/assessment.ts';
import type {
  Answer,
  Candidate,
  CandidateId,
  DecisionId,
  IsoDate,
  LensRef,
  QuestionId,
  SectionId,
  TripwireId,
} from '../engine/model.ts';
import { changeEdits, copyEdits, removalEdits } from './candidate-edits.ts';
import type { StorageStatus } from './connection.ts';
import type { DraftRecord } from './database.ts';
import type { Decode } from './decode.ts';
import type { FaultCode } from './fault.ts';
import { faultCodeOf } from './fault.ts';
import { newId } from './new-id.ts';
import type { OpenDocument } from './open-document.ts';
import type { CandidateHead, Edit, Scope } from './part.ts';
import type { Repository } from './repository.ts';
import type { OtherVersion, SessionState } from './session-state.ts';
import { CLOSED } from './session-state.ts';
import type { Summary } from './summary.ts';
import { readRow } from './summary.ts';
import type { Tabs } from './tabs.ts';
import type { Page } from './watch-page.ts';
import { watchPage } from './watch-page.ts';

/**
 * The open assessment. Every action shows its effect at once and stores it afterwards; `save` tells how far that
 * is. An action returns false (or null) and changes nothing while no assessment is open, and where its text is one
 * the format refuses: too long, or a reason left blank.
 */
export type Session = {
  readonly store: StoreApi<SessionState>;
  /** Loads an assessment; opening the one that is open changes nothing. Never rejects: see `status`. */
  open(id: string): Promise<void>;
  close(): Promise<void>;
  answer(scope: Scope, question: QuestionId, answer: Answer | null): boolean;
  rename(title: string): boolean;
  addCandidate(name: string): CandidateId | null;
  editCandidate(id: CandidateId, change: Partial<Omit<CandidateHead, 'id'>>): boolean;
  /** A candidate with the same answers under another name; `null` where there is no such candidate. */
  copyCandidate(id: CandidateId, name: string): CandidateId | null;
  /** Takes the candidate and its answers away. Returns what brings them back. */
  removeCandidate(id: CandidateId): () => void;
  setPriority(section: SectionId, priority: number | null): boolean;
  setDecided(decision: DecisionId, decided: Decided | null): boolean;
  setTripwire(tripwire: TripwireId, state: TripwireState | null): boolean;
  setReviewBy(date: IsoDate | null): boolean;
  setLens(lens: LensRef): boolean;
  addSnapshot(snapshot: Snapshot): boolean;
  removeSnapshot(id: string): boolean;
  /** Makes these the snapshots, as no step of undo: for those that the program takes and lets go by itself. */
  setSnapshotsSilently(snapshots: readonly Snapshot[]): boolean;
  /**
   * Makes the open assessment read as `next`, as one step of undo: only the parts that differ are changed. The id and the creation
   * date stay. False where nothing differs.
   */
  change(next: Assessment): boolean;
  undo(): void;
  redo(): void;
  pick(other: OtherVersion, choice: 'other' | 'shown'): Promise<void>;
  /** Stores everything now. Resolves when that has succeeded or failed; `save` tells which. */
  flush(): Promise<void>;
  restoreDeleted(): Promise<void>;
  /** Keeps what the list shows of this assessment. */
  setSummary(summary: Summary): void;
  /** Stores what is unsaved when the page goes away, and reads anew when it comes back. Returns what ends it. */
  watchPage(page: Page): () => void;
};

export type SessionDeps = {
  readonly repository: Repository;
  readonly tabs: Tabs;
  readonly loadDecoder: () => Promise<Decode>;
  readonly storageStatus: () => StorageStatus;
  readonly now?: () => string;
};

type Opened = {
  readonly id: string;
  document: OpenDocument | null;
  /** Whether something was stored elsewhere while this was being read. */
  isOutOfDate: boolean;
  loading: Promise<void>;
};

export function createSession(deps: SessionDeps): Session {
  const { repository, tabs, loadDecoder, storageStatus, now = () => new Date().toISOString() } = deps;
  const store = createStore<SessionState>(() => CLOSED);
  const tab = newId();
  /** Unsaved edits of assessments that were closed while the browser refused to store them. */
  const leftBehind = new Map<string, readonly DraftRecord[]>();
  let opened: Opened | null = null;
  let closing: Promise<void> = Promise.resolve();
  let lastSummary = '';

  const memoryFault = (): FaultCode | null => {
    const status = storageStatus();
    return status === 'kept' || status === 'opening' ? null : status;
  };
  const edit = (...edits: readonly Edit[]) => {
    const document = opened?.document ?? null;
    return document === null || edits.length === 0 ? null : document.edit(edits);
  };
  const isTaken = (...edits: readonly Edit[]) => edit(...edits) !== null;
  const editsOf = (id: CandidateId, make: (candidate: Candidate) => readonly Edit[]): readonly Edit[] => {
    const candidate = store.getState().assessment?.candidates.find((other) => other.id === id);
    return candidate === undefined ? [] : make(candidate);
  };

  const load = async (mine: Opened) => {
    const [loaded, decode, { openDocument }] = await Promise.all([
      repository.load(mine.id),
      loadDecoder(),
      // Like the decoder needed only once something is opened: the first page does not wait for it.
      import('./open-document.ts'),
    ]);
    if (opened !== mine) return;
    if (loaded.kind !== 'ready') {
      store.setState({ status: loaded.kind, raw: 'raw' in loaded ? loaded.raw : null });
      return;
    }
    const { assessment, records, unreadable } = loaded;
    const isListed = readRow(mine.id, records.row).summary !== null;
    store.setState({ assessment, listed: isListed ? assessment : null, unreadableParts: unreadable });
    mine.document = openDocument({
      id: mine.id,
      tab,
      store,
      repository,
      decode,
      assessment,
      records: records.parts,
      unreadable,
      memoryFault,
      now,
    });
    mine.document.resume(leftBehind.get(mine.id) ?? []);
    mine.document.mergeDrafts(records.drafts);
    leftBehind.delete(mine.id);
    store.setState({ status: 'ready' });
    if (mine.isOutOfDate) await mine.document.refresh();
  };
  const open = async (id: string) => {
    if (opened?.id === id) return opened.loading;
    const closed = close();
    const mine: Opened = { id, document: null, isOutOfDate: false, loading: closed };
    opened = mine;
    store.setState({ ...CLOSED, status: 'loading', id }, true);
    mine.loading = closed
      .then(() => (opened === mine ? load(mine) : undefined))
      .catch((error: unknown) => {
        if (opened !== mine) return;
        // Not open after all: to open it again is to try again.
        opened = null;
        const fault = faultCodeOf(error);
        store.setState({ status: fault === 'newer' ? 'newer' : 'failed', fault });
      });
    return mine.loading;
  };
  const close = () => {
    const leaving = opened;
    opened = null;
    store.setState(CLOSED, true);
    closing = closing.then(async () => {
      const refused = (await leaving?.document?.leave()) ?? [];
      if (leaving !== null && refused.length > 0) leftBehind.set(leaving.id, refused);
    });
    return closing;
  };
  const reopen = () => {
    const id = opened?.id;
    opened = null;
    if (id !== undefined) void open(id);
  };
  tabs.subscribe((message) => {
    if (opened === null || message.assessment !== opened.id || message.kind === 'summary') return;
    if (opened.document !== null)
      opened.document.refresh(message.kind === 'changed' ? message.keys : undefined).catch(() => undefined);
    else if (store.getState().status === 'loading') opened.isOutOfDate = true;
    else reopen();
  });

  return {
    store,
    open,
    close,
    answer: (scope, id, answer) =>
      isTaken({ part: 'answers', scope, id, value: answer && { ...answer, answeredAt: now() } }),
    rename: (value) => isTaken({ part: 'title', value }),
    addCandidate: (name) => {
      const id = newId();
      return isTaken({ part: 'candidates', id, value: { id, name } }) ? id : null;
    },
    editCandidate: (id, change) => isTaken(...editsOf(id, (candidate) => changeEdits(candidate, change))),
    copyCandidate: (original, name) => {
      const id = newId();
      return isTaken(...editsOf(original, (candidate) => copyEdits(candidate, id, name))) ? id : null;
    },
    removeCandidate: (id) => {
      const inverse = edit(...editsOf(id, removalEdits));
      return () => void edit(...(inverse ?? []));
    },
    setPriority: (id, value) => isTaken({ part: 'priorities', id, value }),
    setDecided: (id, value) => isTaken({ part: 'decided', id, value }),
    setTripwire: (id, value) => isTaken({ part: 'tripwires', id, value }),
    setReviewBy: (value) => isTaken({ part: 'reviewBy', value }),
    setLens: (value) => isTaken({ part: 'lens', value }),
    addSnapshot: (snapshot) => isTaken({ part: 'snapshots', id: snapshot.id, value: snapshot }),
    removeSnapshot: (id) => isTaken({ part: 'snapshots', id, value: null }),
    setSnapshotsSilently: (snapshots) => {
      return opened?.document?.setSnapshotsSilently(snapshots) === true;
    },
    change: (next) => {
      return opened?.document?.change(next) === true;
    },
    undo: () => opened?.document?.undo(),
    redo: () => opened?.document?.redo(),
    pick: async (other, choice) => opened?.document?.pick(other, choice),
    flush: async () => opened?.document?.flush(),
    restoreDeleted: async () => opened?.document?.restore(),
    setSummary: (summary) => {
      const said = JSON.stringify([opened?.id, summary]);
      if (said === lastSummary || !opened?.document) return;
      lastSummary = said;
      repository.putSummary(opened.id, summary).catch(() => undefined);
    },
    watchPage: (page) =>
      watchPage(
        page,
        () => {
          opened?.document?.keepDrafts();
          void opened?.document?.flush();
        },
        () => void opened?.document?.refresh().catch(() => undefined),
      ),
  };
}
