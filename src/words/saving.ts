/** Whether what was answered is kept on this device. */

/** Why answers are not kept; the codes of the storage. */
type SaveFault =
  | 'full'
  | 'memory'
  | 'oldTab'
  | 'hung'
  | 'outdated'
  | 'newer'
  | 'deleted'
  | 'private'
  | 'failed';

export const SAVE = {
  saved: 'Saved on this device',
  saving: 'Saving…',
  /** Where there is little room. */
  short: { saved: 'Saved', saving: 'Saving…' },
  failed: {
    full: 'Not saved: storage is full',
    memory: 'Not kept: this browser gives no storage',
    hung: 'Not kept: storage does not answer',
    oldTab: 'Not kept: close the other tabs of Groundwork',
    outdated: 'Not saved: reload the page, a newer version runs in another tab',
    newer: 'Not saved: a newer version used this browser',
    deleted: 'Not saved: deleted in another tab',
    private: 'Private session: nothing is kept',
    failed: 'Not saved: the browser refused, trying again',
  },
  retry: 'Try again',
} as const satisfies Record<'saved' | 'saving' | 'retry', string> & {
  short: object;
  failed: Record<SaveFault, string>;
};
