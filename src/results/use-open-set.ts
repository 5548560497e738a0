import { useState } from 'react';

export type OpenSet = {
  readonly isOpen: (key: string) => boolean;
  readonly toggle: (key: string) => void;
};

/** Which of several things are open; none at first. */
export function useOpenSet(): OpenSet {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  return {
    isOpen: (key) => open.has(key),
    toggle: (key) =>
      setOpen(
        (before) => new Set(before.has(key) ? [...before].filter((one) => one !== key) : [...before, key]),
      ),
  };
}
