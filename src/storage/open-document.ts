import type { StoreApi } from 'zustand/vanilla';
import type { Assessment, Snapshot } from '../engine/assessment.ts';
import { applyEdit } from './apply-edit.ts';
import type { Conflict } from './commit.ts';
import { isSameValue } from './commit.ts';
import type { DraftRecord, PartRecord } from './database.ts';
import type { Decode } from './decode.ts';
import { decodeEdit, decodePart } from './decode.ts';
import { editsBetween } from './difference.ts';
import type { FaultCode } from './fault.ts';
import { faultCodeOf } from './fault.ts';
import type { Step } from './history.ts';
import { createHistory } from './history.ts';
import type { Edit, PartKey, PartRef } from './part.ts';
import { keyOf, nameOf, readPart, refOf } from './part.ts';
import type { Repository } from './repository.ts';
import { createRevisions } from './revisions.ts';
import { isRewording } from './rewording.ts';
import { createSaveQueue } from './save-queue.ts';
import type { OtherVersion, SessionState } from './session-state.ts';
import { takeOver } from './take-over.ts';

export type OpenDocument = {
  /**
   * Shows the edits at once and stores them afterwards. Returns the edits that take them back, or `null` where one
   * of them could not be read again once it was stored: then none is made.
   */
  edit(edits: readonly Edit[], settles?: readonly string[]): Step | null;
  /** Makes what is shown read as `next`, as one step of undo. False where nothing differs, or could be stored. */
  change(next: Assessment): boolean;
  /** Makes these the snapshots without a step of undo: for what the program does by itself. */
  setSnapshotsSilently(snapshots: readonly Snapshot[]): boolean;
  undo(): void;
  redo(): void;
  /** Merges what this device still held unsaved when the document was last open. */
  mergeDrafts(drafts: readonly DraftRecord[]): void;
  /** Goes on with what the browser refused to store when the document was left: it meets the same comparison as then. */
  resume(drafts: readonly DraftRecord[]): void;
  /** Takes over what is stored now, except for parts with an edit under way: those are settled when they are stored. */
  refresh(keys?: readonly PartKey[]): Promise<void>;
  pick(other: OtherVersion, choice: 'other' | 'shown'): Promise<void>;
  flush(): Promise<void>;
  /** Starts to keep everything unacknowledged as drafts, and returns them. */
  keepDrafts(): readonly DraftRecord[];
  /** Makes what is shown the stored assessment again after another tab took it away. */
  restore(): Promise<void>;
  /** Shows nothing from now on, stores what waits, and returns what the browser refused to store. */
  leave(): Promise<readonly DraftRecord[]>;
};

export type OpenDocumentDeps = {
  readonly id: string;
  readonly tab: string;
  readonly store: StoreApi<SessionState>;
  readonly repository: Repository;
  readonly decode: Decode;
  readonly assessment: Assessment;
  readonly records: readonly PartRecord[];
  readonly unreadable: readonly PartRecord[];
  /** Why what is stored will not last, or `null`. */
  readonly memoryFault: () => FaultCode | null;
  readonly now: () => string;
};

/** A loaded assessment: what is shown, what is stored, and the way between them. */
export function openDocument(deps: OpenDocumentDeps): OpenDocument {
  const { id, tab, store, repository, decode, memoryFault, now } = deps;
  const revisions = createRevisions(deps.records);
  deps.unreadable.forEach(revisions.noteUnreadable);
  const history = createHistory();
  /** The tabs whose drafts of a part were picked or merged here: storing the part settles them, each time. */
  const settled = new Map<string, readonly string[]>();
  const settledBy = (ref: PartRef) => [tab, ...(settled.get(nameOf(ref)) ?? [])];
  const addSettled = (ref: PartRef, tabs: readonly string[]) =>
    void settled.set(nameOf(ref), [...settledBy(ref), ...tabs]);
  let shown = deps.assessment;
  let hasLeft = false;
  let hasDrafted = false;
  let isGone = false;

  const set = (change: Partial<SessionState>) => {
    if (!hasLeft) store.setState(change);
  };
  const show = (assessment: Assessment) => {
    shown = assessment;
    set({ assessment });
  };
  const showGone = () => {
    isGone = true;
    set({ status: 'deleted' });
  };
  const showHistory = () => set({ canUndo: history.canUndo(), canRedo: history.canRedo() });
  const putAside = (other: OtherVersion) =>
    set({ otherVersions: [...store.getState().otherVersions, other] });

  const takeIn = (records: readonly PartRecord[]) => {
    const { assessment, unreadable } = takeOver(shown, records, revisions, decode);
    show(assessment);
    if (unreadable.length > 0) set({ unreadableParts: [...store.getState().unreadableParts, ...unreadable] });
  };
  const settleConflict = ({ stored, mine }: Conflict) => {
    const ref = refOf(stored.key);
    if (ref === null) return;
    // What was typed meanwhile meets the same conflict at once, and takes the place of the text put aside here.
    if (queue.isWaiting(nameOf(ref))) return addSettled(ref, [mine.tab]);
    const late = decodePart(decode, ref, mine.value);
    takeIn([stored]);
    if (late !== null) putAside({ edit: late, tab: mine.tab });
  };
  const dropOwnDrafts = () => {
    if (!hasDrafted) return;
    hasDrafted = false;
    repository.dropDrafts(id, tab).catch(() => undefined);
  };
  const queue = createSaveQueue({
    onSave: (save) => {
      set({ save });
      if (save.kind === 'saved') dropOwnDrafts();
    },
    store: async (edits) => {
      try {
        const changes = edits.map((edit) => revisions.changeOf(edit, settledBy(edit)));
        const { written, conflicts } = await repository.commit(id, changes);
        for (const record of written) revisions.note(record);
        for (const conflict of conflicts) settleConflict(conflict);
        return memoryFault();
      } catch (error) {
        if (faultCodeOf(error) === 'deleted') showGone();
        throw error;
      }
    },
  });
  /** Shows and queues the edits; returns what takes them back. */
  const enact = (wanted: readonly Edit[]): { readonly inverse: Step; readonly isTyping: boolean } | null => {
    const edits = wanted.map((edit) => decodeEdit(decode, edit)).filter((edit) => edit !== null);
    if (edits.length < wanted.length) return null;
    const before = edits.map((edit) => readPart(shown, edit));
    const isTyping = edits.every((edit, index) => {
      const was = before[index];
      return was !== undefined && isRewording(was, edit);
    });
    show({ ...edits.reduce(applyEdit, shown), updatedAt: now() });
    queue.add(edits, !isTyping);
    return { inverse: before.toReversed(), isTyping };
  };
  const edit: OpenDocument['edit'] = (edits, settles = []) => {
    if (settles.length > 0)
      for (const one of edits) settled.set(nameOf(one), [...settledBy(one), ...settles]);
    const enacted = enact(edits);
    if (enacted === null) return null;
    history.push(enacted.inverse, enacted.isTyping);
    showHistory();
    return enacted.inverse;
  };
  const keepDrafts = () => {
    const drafts = queue.unsaved().map((unsaved) => ({
      assessment: id,
      key: keyOf(unsaved),
      tab,
      value: unsaved.value,
      base: revisions.revOf(unsaved),
    }));
    // What was deleted on purpose must not stay behind in pieces.
    const [first, ...others] = drafts;
    if (first !== undefined && !isGone) {
      hasDrafted = true;
      repository.keepDrafts([first, ...others]);
    }
    return drafts;
  };
  const refresh: OpenDocument['refresh'] = async (keys) => {
    const records = await repository.readParts(id, keys);
    if (hasLeft) return;
    if (records === null) return showGone();
    if (isGone) {
      isGone = false;
      set({ status: 'ready' });
      void queue.flush();
    }
    takeIn(
      records.filter(({ key, rev }) => {
        const ref = refOf(key);
        return ref !== null && !queue.has(nameOf(ref)) && rev > revisions.revOf(ref);
      }),
    );
  };

  return {
    edit,
    change: (next) => {
      const edits = editsBetween(shown, next);
      return edits.length > 0 && edit(edits) !== null;
    },
    setSnapshotsSilently: (snapshots) => enact(editsBetween(shown, { ...shown, snapshots })) !== null,
    undo: () => {
      history.undo((step) => enact(step)?.inverse ?? step);
      showHistory();
    },
    redo: () => {
      history.redo((step) => enact(step)?.inverse ?? step);
      showHistory();
    },
    mergeDrafts: (drafts) => {
      for (const draft of drafts) {
        const ref = refOf(draft.key);
        const mine = ref && decodePart(decode, ref, draft.value);
        if (mine === null) continue;
        const isShown = isSameValue(readPart(shown, mine).value, mine.value);
        if (isShown) void repository.dropDrafts(id, draft.tab, [draft.key]).catch(() => undefined);
        else if (revisions.revOf(mine) <= draft.base && !queue.has(nameOf(mine))) edit([mine], [draft.tab]);
        else putAside({ edit: mine, tab: draft.tab });
      }
    },
    resume: (drafts) => {
      for (const { key, value, base } of drafts) {
        const ref = refOf(key);
        const mine = ref && decodePart(decode, ref, value);
        if (mine === null) continue;
        revisions.setBase(mine, base);
        edit([mine]);
      }
    },
    refresh,
    pick: async (other, choice) => {
      set({ otherVersions: store.getState().otherVersions.filter((version) => version !== other) });
      if (choice === 'other') edit([other.edit], [other.tab]);
      else await repository.dropDrafts(id, other.tab, [keyOf(other.edit)]);
    },
    flush: queue.flush,
    keepDrafts,
    restore: async () => {
      await repository.create(shown);
      queue.clear();
      isGone = false;
      for (const record of (await repository.readParts(id)) ?? []) revisions.note(record);
      set({ status: 'ready', save: { kind: 'saved' } });
    },
    leave: async () => {
      hasLeft = true;
      await queue.flush();
      const drafts = keepDrafts();
      queue.clear();
      return drafts;
    },
  };
}
