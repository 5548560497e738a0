import { lazy, Suspense, useEffect, useState } from 'react';
import { useSettings } from '../../storage/use-settings.ts';
import { isTyping } from '../answering/typing.ts';
import type { Tool } from './open-tool.ts';
import { closeTool, openTool, useOpenTool } from './open-tool.ts';
import { UndoButtons } from './undo-buttons.tsx';
import { useTakeBack } from './use-take-back.ts';

const JumpDialog = lazy(() => import('./jump-dialog.tsx'));
const KeysDialog = lazy(() => import('./keys-dialog.tsx'));

/** What the frame offers on every page of an assessment: undo and redo, the list of keys, and the jump to a question. */
export default function Tools() {
  const open = useOpenTool();
  const wanted = useWanted(open);
  const takeBack = useTakeBack();
  const { hasShortcuts } = useSettings();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.repeat || isTyping(event.target)) return;
      const isUndo = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'z';
      const tool = toolOf(event);
      if (isUndo) takeBack(event.shiftKey ? 'redo' : 'undo');
      else if (tool !== null && hasShortcuts) openTool(tool);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [takeBack, hasShortcuts]);
  return (
    <>
      <UndoButtons onPress={takeBack} />
      <Suspense>
        {wanted.has('jump') && <JumpDialog isOpen={open === 'jump'} onClose={closeTool} />}
        {wanted.has('keys') && <KeysDialog isOpen={open === 'keys'} onClose={closeTool} />}
      </Suspense>
    </>
  );
}

function toolOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): Tool | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === '?') return 'keys';
  return key === '/' ? 'jump' : null;
}

/** The tools opened so far: once loaded they stay in the page, so that the browser can give the focus back when one closes. */
function useWanted(open: Tool | null): ReadonlySet<Tool> {
  const [wanted, setWanted] = useState<ReadonlySet<Tool>>(new Set());
  if (open !== null && !wanted.has(open)) setWanted(new Set([...wanted, open]));
  return wanted;
}
