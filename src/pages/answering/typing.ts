/** Whether a key pressed there belongs to what a person writes or picks, and not to the page. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest(
      'textarea, select, input:not([type="radio"], [type="checkbox"]), dialog, [popover], [contenteditable]',
    ) !== null
  );
}
