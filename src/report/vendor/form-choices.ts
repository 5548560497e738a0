import { NONE_ANSWER, NOT_APPLICABLE_ANSWER, UNKNOWN_ANSWER } from '../../documents/vendor-form.ts';
import type { Question } from '../../engine/model.ts';
import { VENDOR_LETTER } from '../../words/vendor.ts';

export type FormChoice = { readonly name: string; readonly label: string; readonly description?: string };

/** What may be answered, those ways included that no question lists: none of the choices, unknown, does not apply. */
export function formChoices({ kind, choices }: Question): readonly FormChoice[] {
  return [
    ...choices.map(({ id, label, description }) => ({
      name: id,
      label,
      ...(description === undefined ? {} : { description }),
    })),
    ...(kind === 'multiple' ? [{ name: NONE_ANSWER, label: '' }] : []),
    { name: UNKNOWN_ANSWER, label: VENDOR_LETTER.unknownChoice },
    { name: NOT_APPLICABLE_ANSWER, label: VENDOR_LETTER.notApplicableChoice },
  ];
}

/** `complete: A maintained service or library, complete`. */
export function choiceLine({ name, label }: FormChoice): string {
  return label === '' ? name : `${name}: ${label}`;
}
