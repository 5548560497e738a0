import { useEffect } from 'react';

declare global {
  interface Window {
    /** Set by `scripts/before-start.js`. */
    earlyPress?: HTMLElement | null;
  }
}

/** Presses again what was pressed while the page could be read and the program had not started yet. */
export function usePressedEarly(): void {
  useEffect(() => {
    document.getElementById('app')?.setAttribute('data-running', '');
    const button = window.earlyPress;
    window.earlyPress = null;
    if (button?.isConnected) button.click();
  }, []);
}
