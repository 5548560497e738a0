import { lazy, Suspense } from 'react';
import { closeToast, useAnnouncement, useToast } from '../pages/messages.ts';
import { ToastRegion } from '../ui/toast-region.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { SHELL } from '../words/shell.ts';

const Toast = lazy(async () => ({ default: (await import('../ui/toast.tsx')).Toast }));

/** Where messages are read out and shown. Always there: a live region is only heard if it stood before its words. */
export function MessageRegions() {
  const spoken = useAnnouncement();
  const toast = useToast();
  return (
    <>
      <div role="status">
        <VisuallyHidden key={spoken.id}>{spoken.text}</VisuallyHidden>
      </div>
      <ToastRegion>
        {toast !== null && (
          <Suspense>
            <Toast
              key={toast.id}
              text={toast.text}
              {...(toast.action === undefined ? {} : { action: toast.action })}
              closeLabel={SHELL.closeMessage}
              onClose={closeToast}
            />
          </Suspense>
        )}
      </ToastRegion>
    </>
  );
}
