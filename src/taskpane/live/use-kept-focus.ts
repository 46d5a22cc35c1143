import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/** Where the button that has the focus goes out of a list, the one in its place takes it. */
export function useKeptFocus(list: RefObject<HTMLElement | null>): void {
  /** Index of the button that has the focus, or -1. */
  const held = useRef(-1);

  useEffect(() => {
    const element = list.current;
    const note = () => {
      held.current = buttonsIn(element).findIndex((button) => button === document.activeElement);
    };
    const forget = () => {
      held.current = -1;
    };
    element?.addEventListener('focusin', note);
    element?.addEventListener('focusout', forget);
    return () => {
      element?.removeEventListener('focusin', note);
      element?.removeEventListener('focusout', forget);
    };
  }, [list]);

  // An element that is taken away loses the focus without a word.
  useLayoutEffect(() => {
    if (held.current < 0) return;
    const buttons = buttonsIn(list.current);
    const at = buttons.findIndex((button) => button === document.activeElement);
    if (at >= 0) held.current = at;
    else if (document.activeElement === document.body)
      buttons[Math.min(held.current, buttons.length - 1)]?.focus();
  });
}

function buttonsIn(element: HTMLElement | null): readonly HTMLElement[] {
  return [...(element?.querySelectorAll('button') ?? [])];
}
