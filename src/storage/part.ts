import { assertNever } from '../engine/assert-never.ts';
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

/** Whose answers: the product's own, or those of one candidate. */
export type Scope = 'profile' | CandidateId;
export type CandidateHead = Omit<Candidate, 'answers'>;

/**
 * The smallest piece of an assessment that is stored, compared and shown in conflict on its own.
 * Two people who change different parts never stand in each other's way.
 */
export type PartRef =
  | { readonly part: 'title' | 'lens' | 'reviewBy' }
  | { readonly part: 'priorities'; readonly id: SectionId }
  | { readonly part: 'decided'; readonly id: DecisionId }
  | { readonly part: 'tripwires'; readonly id: TripwireId }
  | { readonly part: 'candidates'; readonly id: CandidateId }
  | { readonly part: 'snapshots'; readonly id: string }
  | { readonly part: 'answers'; readonly scope: Scope; readonly id: QuestionId };

/** A part and what it becomes; `null` takes it away. `index` is the place in the list, by default the end. */
export type Edit =
  | { readonly part: 'title'; readonly value: string }
  | { readonly part: 'lens'; readonly value: LensRef }
  | { readonly part: 'reviewBy'; readonly value: IsoDate | null }
  | { readonly part: 'priorities'; readonly id: SectionId; readonly value: number | null }
  | { readonly part: 'decided'; readonly id: DecisionId; readonly value: Decided | null }
  | { readonly part: 'tripwires'; readonly id: TripwireId; readonly value: TripwireState | null }
  | {
      readonly part: 'candidates';
      readonly id: CandidateId;
      readonly value: CandidateHead | null;
      readonly index?: number;
    }
  | {
      readonly part: 'snapshots';
      readonly id: string;
      readonly value: Snapshot | null;
      readonly index?: number;
    }
  | {
      readonly part: 'answers';
      readonly scope: Scope;
      readonly id: QuestionId;
      readonly value: Answer | null;
    };

/** The part's key in the database: its name, then its ids. */
export type PartKey = string[];

export function keyOf(ref: PartRef): PartKey {
  switch (ref.part) {
    case 'title':
    case 'lens':
    case 'reviewBy':
      return [ref.part];
    case 'answers':
      return [ref.part, ref.scope, ref.id];
    default:
      return [ref.part, ref.id];
  }
}

/** The key as one string, for maps. */
export function nameOf(ref: PartRef): string {
  return JSON.stringify(keyOf(ref));
}

/** The part a key stands for, or `null` where this version of the program knows no such part. */
export function refOf(key: unknown): PartRef | null {
  if (!Array.isArray(key)) return null;
  const [part, first, second, ...rest]: unknown[] = key;
  if (rest.length > 0) return null;
  switch (part) {
    case 'title':
    case 'lens':
    case 'reviewBy':
      return first === undefined ? { part } : null;
    case 'priorities':
    case 'decided':
    case 'tripwires':
    case 'candidates':
    case 'snapshots':
      return typeof first === 'string' && second === undefined ? { part, id: first } : null;
    case 'answers':
      return typeof first === 'string' && typeof second === 'string'
        ? { part, scope: first, id: second }
        : null;
    default:
      return null;
  }
}

/** What the part is now, as the edit that would bring it back. */
export function readPart(assessment: Assessment, ref: PartRef): Edit {
  switch (ref.part) {
    case 'title':
      return { part: 'title', value: assessment.title };
    case 'lens':
      return { part: 'lens', value: assessment.lens };
    case 'reviewBy':
      return { part: 'reviewBy', value: assessment.reviewBy ?? null };
    case 'priorities':
      return { part: 'priorities', id: ref.id, value: assessment.priorities?.[ref.id] ?? null };
    case 'decided':
      return { part: 'decided', id: ref.id, value: assessment.decided?.[ref.id] ?? null };
    case 'tripwires':
      return { part: 'tripwires', id: ref.id, value: assessment.tripwires?.[ref.id] ?? null };
    case 'candidates': {
      const index = assessment.candidates.findIndex((candidate) => candidate.id === ref.id);
      const candidate = assessment.candidates[index];
      if (candidate === undefined) return { part: 'candidates', id: ref.id, value: null };
      const { answers: _, ...head } = candidate;
      return { part: 'candidates', id: ref.id, value: head, index };
    }
    case 'snapshots': {
      const index = (assessment.snapshots ?? []).findIndex((snapshot) => snapshot.id === ref.id);
      const snapshot = assessment.snapshots?.[index];
      if (snapshot === undefined) return { part: 'snapshots', id: ref.id, value: null };
      return { part: 'snapshots', id: ref.id, value: snapshot, index };
    }
    case 'answers': {
      const value = answersOf(assessment, ref.scope)?.[ref.id] ?? null;
      return { part: 'answers', scope: ref.scope, id: ref.id, value };
    }
    default:
      return assertNever(ref);
  }
}

/** The answers of a scope, or `undefined` where there is no such candidate. */
export function answersOf(assessment: Assessment, scope: Scope): Candidate['answers'] | undefined {
  if (scope === 'profile') return assessment.profile;
  return assessment.candidates.find((candidate) => candidate.id === scope)?.answers;
}
