/** As a `ref`: what appears where the focus should go on to takes it once, when it appears. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}

/** The same, only where the element that had the focus is gone. */
export function takeLostFocus(element: HTMLElement | null): void {
  if (document.activeElement === document.body) element?.focus();
}
