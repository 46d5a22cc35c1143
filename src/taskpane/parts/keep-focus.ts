/** What the Tab key stops at. */
const STOPS =
  ':is(a[href], button, input, select, textarea, summary, [tabindex]):not([tabindex="-1"])';

/** Where a stop is: a part of the page around it, and how many stops come before it there. */
interface Place {
  readonly part: Element;
  readonly index: number;
}

/**
 * Where what has the focus is taken out of the page, the stop in its place takes it over: the nearest part that is left
 * knows which. Who reads by keyboard or by ear would else begin at the top again.
 * @returns ends it
 */
export function keepFocus(page: HTMLElement): () => void {
  /** Those of what has the focus, the nearest first; none where nothing has it. */
  let places: readonly Place[] = [];
  const note = ({ target }: { readonly target: EventTarget | null }) => {
    places = target instanceof Element ? placesOf(target) : [];
  };
  // Some browsers say that an element loses the focus while they take it away: only one that stays was left.
  const forget = ({ target }: FocusEvent) => {
    queueMicrotask(() => {
      const isLeft = target instanceof Node && target.isConnected;
      if (isLeft && document.activeElement === document.body) places = [];
    });
  };
  const changes = new MutationObserver(() => {
    const { activeElement } = document;
    if (activeElement !== document.body) note({ target: activeElement });
    else places.find(takeOver);
  });
  page.addEventListener('focusin', note);
  page.addEventListener('focusout', forget);
  changes.observe(page, { childList: true, subtree: true });
  return () => {
    changes.disconnect();
    page.removeEventListener('focusin', note);
    page.removeEventListener('focusout', forget);
  };
}

function stopsIn(part: Element): readonly HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>(STOPS)];
}

function placesOf(stop: Element): readonly Place[] {
  const places: Place[] = [];
  for (let part = stop.parentElement; part; part = part.parentElement) {
    const before = stopsIn(part).filter((each) => isBefore(each, stop));
    places.push({ part, index: before.length });
  }
  return places;
}

function isBefore(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** @returns whether a stop has the focus now: hidden and disabled ones do not take it */
function takeOver({ part, index }: Place): boolean {
  if (!part.isConnected) return false;
  const stops = stopsIn(part);
  return [...stops.slice(index), ...stops.slice(0, index).reverse()].some((stop) => {
    stop.focus();
    return document.activeElement === stop;
  });
}
