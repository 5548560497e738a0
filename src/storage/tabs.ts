import type { PartKey } from './part.ts';

const CHANNEL_NAME = 'groundwork';
const MESSAGE_VERSION = 1;

/** Says what changed, never to what: the text itself is read from the database, through the decoder. */
export type TabMessage =
  | { readonly kind: 'changed'; readonly assessment: string; readonly keys: readonly PartKey[] }
  | { readonly kind: 'removed' | 'replaced' | 'summary'; readonly assessment: string };
export type TabListener = (message: TabMessage, from: 'thisTab' | 'otherTab') => void;

/** Word between the tabs of one browser. Without BroadcastChannel it reaches this tab only; nothing else changes. */
export type Tabs = {
  /** Tells the other tabs, then the listeners in this one. */
  post(message: TabMessage): void;
  /** Returns what ends the subscription. */
  subscribe(listener: TabListener): () => void;
  close(): void;
};

export function createTabs(channelName = CHANNEL_NAME): Tabs {
  const listeners = new Set<TabListener>();
  const channel = openChannel(channelName);
  const tell = (message: TabMessage, from: 'thisTab' | 'otherTab') => {
    for (const listener of listeners) listener(message, from);
  };
  if (channel !== null)
    channel.onmessage = (event: MessageEvent<unknown>) => {
      const message = readMessage(event.data);
      if (message !== null) tell(message, 'otherTab');
    };
  return {
    post: (message) => {
      channel?.postMessage({ v: MESSAGE_VERSION, ...message });
      tell(message, 'thisTab');
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    close: () => {
      listeners.clear();
      channel?.close();
    },
  };
}

function openChannel(name: string): BroadcastChannel | null {
  try {
    return typeof BroadcastChannel === 'function' ? new BroadcastChannel(name) : null;
  } catch {
    return null;
  }
}

/** The message, or `null` for anything another version, or another page of the same origin, may have sent. */
export function readMessage(data: unknown): TabMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  const { v, kind, assessment, keys }: Partial<Record<'v' | 'kind' | 'assessment' | 'keys', unknown>> = data;
  if (v !== MESSAGE_VERSION || typeof assessment !== 'string') return null;
  if (kind === 'removed' || kind === 'replaced' || kind === 'summary') return { kind, assessment };
  if (kind !== 'changed' || !Array.isArray(keys) || !keys.every(isKey)) return null;
  return { kind, assessment, keys };
}

function isKey(key: unknown): key is PartKey {
  return Array.isArray(key) && key.every((step) => typeof step === 'string');
}
