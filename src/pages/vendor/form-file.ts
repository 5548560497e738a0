import { MAX_FORM_BYTES } from '../../documents/limits.ts';

/** A form that came back, read whole. */
export type FormFile = { readonly name: string; readonly content: Uint8Array };

/** Tables, and the workbooks that are refused with what to do instead. */
const FORM = /\.(csv|tsv|txt|xlsx?|ods|numbers)$/i;

export function isFormFile({ name, type }: File): boolean {
  return FORM.test(name) || type === 'text/csv';
}

/** One byte over the limit says all there is to say of a larger file. Rejects where the browser does not hand the file out. */
export async function readFormFile(file: File): Promise<FormFile> {
  const content = await file.slice(0, MAX_FORM_BYTES + 1).arrayBuffer();
  return { name: file.name, content: new Uint8Array(content) };
}
