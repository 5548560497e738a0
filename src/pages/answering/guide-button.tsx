import { lazy, Suspense, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { HELP } from '../../words/question-help.ts';

const GuideDialog = lazy(() => import('./guide-dialog.tsx'));

/** Opens the long answer. Once loaded it stays in the page, so that the browser can give the focus back when it closes. */
export function GuideButton({ slug }: { slug: string }) {
  const [isWanted, setIsWanted] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  const open = () => {
    setIsWanted(true);
    setIsOpen(true);
  };
  return (
    <>
      <Button kind="text" aria-haspopup="dialog" onClick={open}>
        {HELP.guide}
      </Button>
      {isWanted && (
        <Suspense>
          <GuideDialog slug={slug} isOpen={isOpen} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
