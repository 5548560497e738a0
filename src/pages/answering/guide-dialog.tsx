import { use } from 'react';
import { Dialog } from '../../ui/dialog.tsx';
import { HELP } from '../../words/question-help.ts';
import { loadGuide } from '../guide.ts';
import { GuideBlocks } from '../guide-blocks.tsx';

type GuideDialogProps = { slug: string; isOpen: boolean; onClose: () => void };

/** The long answer over the page, so that nobody loses the question over it. */
export default function GuideDialog({ slug, isOpen, onClose }: GuideDialogProps) {
  const guide = use(loadGuide(slug));
  if (guide === null) return null;
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={guide.title} closeLabel={HELP.closeGuide}>
      <GuideBlocks guide={guide} level="h3" />
    </Dialog>
  );
}
