import { sharedState } from './shared-state.ts';

type MessageAction = { readonly label: string; readonly onPress: () => void };
/** `id` tells two messages of the same words apart, so that the second is read out too. */
type Message = { readonly id: number; readonly text: string; readonly action?: MessageAction };

const NOTHING: Message = { id: 0, text: '' };
const spoken = sharedState(NOTHING);
const shown = sharedState<Message | null>(null);
let messages = 0;

/** Reads a sentence out politely; nothing of it is seen. */
export function announce(text: string): void {
  messages += 1;
  spoken.set({ id: messages, text });
}

/** Shows and reads out what was just done, with a way back or on. The next one takes its place. */
export function showToast(text: string, action?: MessageAction): void {
  messages += 1;
  shown.set({ id: messages, text, ...(action === undefined ? {} : { action }) });
}

export function closeToast(): void {
  shown.set(null);
}

export const useAnnouncement = spoken.use;
export const useToast = shown.use;
