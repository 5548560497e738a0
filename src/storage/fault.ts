/**
 * Why something is not kept on this device:
 * `full` no space left · `memory` the browser gives no storage · `oldTab` a tab with an older version holds it ·
 * `hung` it does not answer · `outdated` a newer version in another tab has taken over · `newer` it was written by
 * a newer version · `deleted` the assessment is gone · `private` a person wants nothing kept · `failed` any other refusal of the browser.
 */
export type FaultCode =
  | 'full'
  | 'memory'
  | 'oldTab'
  | 'hung'
  | 'outdated'
  | 'newer'
  | 'deleted'
  | 'private'
  | 'failed';

export class StorageFault extends Error {
  readonly code: FaultCode;
  constructor(code: FaultCode, cause?: unknown) {
    super(code, { cause });
    this.name = 'StorageFault';
    this.code = code;
  }
}

export function faultCodeOf(error: unknown): FaultCode {
  if (error instanceof StorageFault) return error.code;
  if (errorNameOf(error) === 'QuotaExceededError') return 'full';
  return 'failed';
}

export function errorNameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}
