import type { Assessment } from '../engine/assessment.ts';
import type { Bundle } from './bundle.ts';
import { joinBundle, splitAssessment } from './bundle.ts';
import type { Edit, PartRef } from './part.ts';
import { keyOf, readPart, refOf } from './part.ts';

type Decoded =
  | { readonly kind: 'ready'; readonly assessment: Assessment }
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable'; readonly issues: readonly unknown[] };

/** The one reader of assessments; a record, a draft and another tab's change pass it like any file. */
export type Decode = (document: unknown) => Decoded;

const BLANK: Assessment = {
  format: 'groundwork-assessment',
  formatVersion: 1,
  id: 'blank',
  title: '',
  createdAt: '',
  updatedAt: '',
  lens: { id: 'blank', version: '' },
  profile: {},
  candidates: [],
};

/**
 * A stored value as an edit, or `null` where it is unreadable: the part is put alone into a blank assessment and
 * read by the decoder of whole documents, so that there is one definition of what is valid.
 */
export function decodePart(decode: Decode, ref: PartRef, value: unknown): Edit | null {
  if (value === null) {
    const taken = readPart(BLANK, ref);
    return taken.value === null ? taken : null;
  }
  const { head, parts } = splitAssessment(BLANK);
  const added = [{ key: keyOf(ref), value, at: 0 }];
  if (ref.part === 'answers' && ref.scope !== 'profile')
    added.push({ key: ['candidates', ref.scope], value: { id: ref.scope, name: '' }, at: 0 });
  const others = parts.filter(({ key }) => key[0] !== ref.part);
  const decoded = decode(joinBundle({ head, parts: [...others, ...added] }));
  if (decoded.kind !== 'ready') return null;
  const edit = readPart(decoded.assessment, ref);
  if (edit.value === null) return null;
  if (edit.part !== 'candidates' && edit.part !== 'snapshots') return edit;
  // Its place here, alone, says nothing about its place among others.
  const { index: _, ...placeless } = edit;
  return placeless;
}

/** The edit as it may be stored, or `null` where what it would store could not be read again. */
export function decodeEdit(decode: Decode, edit: Edit): Edit | null {
  if (edit.value === null) return edit;
  const decoded = decodePart(decode, edit, edit.value);
  if (decoded === null || !('index' in edit) || edit.index === undefined) return decoded;
  const isPlaced = decoded.part === 'candidates' || decoded.part === 'snapshots';
  return isPlaced ? { ...decoded, index: edit.index } : decoded;
}

export type DecodedBundle<Part> =
  | { readonly kind: 'ready'; readonly assessment: Assessment; readonly unreadable: readonly Part[] }
  | Exclude<Decoded, { kind: 'ready' }>;

/**
 * The assessment these pieces make. One damaged part does not take the others with it: it is left out and
 * returned as it is (reliability F10). Only where what carries the parts is damaged, all of it is unreadable.
 */
export function decodeBundle<Part extends Bundle['parts'][number]>(
  decode: Decode,
  { head, parts }: { readonly head: Bundle['head']; readonly parts: readonly Part[] },
): DecodedBundle<Part> {
  const whole = decode(joinBundle({ head, parts }));
  if (whole.kind !== 'unreadable') return whole.kind === 'ready' ? { ...whole, unreadable: [] } : whole;
  const carriers = parts.filter(({ key }) => key[0] === 'title' || key[0] === 'lens');
  const base = decode(joinBundle({ head, parts: carriers }));
  if (base.kind !== 'ready') return whole;
  const isReadable = (part: Part) => {
    const ref = refOf(part.key);
    return ref === null || decodePart(decode, ref, part.value) !== null;
  };
  const readable = parts.filter(isReadable);
  const rest = decode(joinBundle({ head, parts: readable }));
  return rest.kind === 'ready'
    ? { ...rest, unreadable: parts.filter((part) => !readable.includes(part)) }
    : whole;
}
