import type { Frame, Page } from 'playwright-core';

/** More stops than this are a trap. */
const MOST_STOPS = 600;

/** What is seen at a stop of the Tab key. */
interface Stop {
  /** Its number among all stops in the order of the page; -1 where it is none of them, as a part that scrolls. */
  readonly index: number;
  readonly name: string;
  /** What is wrong with it. */
  readonly troubles: readonly string[];
}

/** Runs in the page: numbers what the Tab key should stop at, and puts a stop before and one behind it. */
function prepare(): readonly string[] {
  const guard = () => {
    const stop = document.createElement('span');
    stop.dataset['tab'] = 'guard';
    stop.tabIndex = 0;
    return stop;
  };
  const modal = document.querySelector<HTMLElement>('dialog:modal');
  const around = modal ?? document.body;
  const begin = guard();
  around.prepend(begin);
  around.append(guard());
  const stops = around.querySelectorAll<HTMLElement>(
    ':is(a[href], button, input, select, textarea, summary, [tabindex]):not([tabindex="-1"], :disabled, [data-tabster-dummy])',
  );
  const seen = [...stops].filter((stop) => !stop.dataset['tab'] && stop.checkVisibility());
  seen.forEach((stop, index) => {
    stop.dataset['tab'] = String(index);
  });
  begin.focus();
  return seen.map((stop) => (stop.ariaLabel ?? stop.innerText).slice(0, 40) || stop.tagName);
}

/** Runs in the page: what has the focus, and whether one sees that. Null at the end of the page. */
function lookAtFocus(): Stop | null {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return null;
  if (focused.dataset['tab'] === 'guard') return null;
  const troubles: string[] = [];
  const box = { ...focused.getBoundingClientRect().toJSON() } as DOMRect;
  let [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom];
  for (let part = focused.parentElement; part; part = part.parentElement) {
    if (getComputedStyle(part).overflow === 'visible') continue;
    const room = part.getBoundingClientRect();
    if (part === document.body || part === document.documentElement) continue;
    [left, top] = [Math.max(left, room.left), Math.max(top, room.top)];
    [right, bottom] = [Math.min(right, room.right), Math.min(bottom, room.bottom)];
  }
  [left, top] = [Math.max(left, 0), Math.max(top, 0)];
  [right, bottom] = [Math.min(right, innerWidth), Math.min(bottom, innerHeight)];
  if (right - left < 2 || bottom - top < 2) troubles.push('out of view');
  else {
    const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const isThere = there !== null && (focused.contains(there) || there.contains(focused));
    if (!isThere) troubles.push(`lies below ${there?.outerHTML.slice(0, 80) ?? 'nothing'}`);
  }
  const isRing = ({ outlineStyle, outlineWidth, boxShadow }: CSSStyleDeclaration) =>
    (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  const after = getComputedStyle(focused, '::after');
  const hasBorder = after.content !== 'none' && parseFloat(after.borderTopWidth) > 0;
  if (!isRing(getComputedStyle(focused)) && !isRing(after) && !hasBorder)
    troubles.push('shows no ring');
  return {
    index: Number(focused.dataset['tab'] ?? -1),
    name: (focused.ariaLabel ?? focused.innerText).slice(0, 40) || focused.tagName,
    troubles,
  };
}

/** Runs in the page: stops that come after one another and stand the other way round. */
function lookAtReading(): readonly string[] {
  const found: string[] = [];
  const stops = [...document.querySelectorAll<HTMLElement>('[data-tab]:not([data-tab=guard])')];
  for (const [index, one] of stops.entries()) {
    const other = stops[index + 1];
    if (!other) continue;
    let part: Element = one;
    while (part.parentElement && !part.parentElement.contains(other)) part = part.parentElement;
    const around = part.parentElement;
    let next: Element = other;
    while (next.parentElement && next.parentElement !== around) next = next.parentElement;
    // What stays in place while the rest scrolls may stand anywhere beside it.
    if ([part, next].some((each) => getComputedStyle(each).position === 'sticky')) continue;
    const a = part.getBoundingClientRect();
    const b = next.getBoundingClientRect();
    if (a.width === 0 || b.width === 0 || part.contains(other)) continue;
    const isAbove = b.bottom <= a.top + 1;
    const isLeft = b.right <= a.left + 1 && b.top < a.bottom && b.bottom > a.top;
    if (isAbove || isLeft) {
      found.push(`“${one.innerText.slice(0, 20)}” is read after “${other.innerText.slice(0, 20)}”`);
    }
  }
  return found;
}

function tidy(): void {
  for (const stop of document.querySelectorAll<HTMLElement>('[data-tab]')) {
    if (stop.dataset['tab'] === 'guard') stop.remove();
    else delete stop.dataset['tab'];
  }
}

/**
 * Goes through the whole page with the Tab key. Every stop must be reached once, in the order of the page, which is the
 * order of reading; what has the focus must be seen to have it, and nothing may lie on it (WCAG 2.1.1, 2.1.2, 2.4.3,
 * 2.4.7, 2.4.11).
 * @param frame the page's own, or the pane's in it
 */
export async function tabTroubles(page: Page, frame: Frame): Promise<readonly string[]> {
  const names = await frame.evaluate(prepare);
  const found: string[] = [];
  const reached: number[] = [];
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await frame.evaluate(lookAtFocus);
    if (!stop || reached.includes(stop.index)) break;
    if (stop.index >= 0) reached.push(stop.index);
    found.push(...stop.troubles.map((trouble) => `“${stop.name}” has the focus and ${trouble}`));
  }
  const missed = names.filter((_, index) => !reached.includes(index));
  found.push(...missed.map((name) => `the Tab key does not come to “${name}”`));
  const isOrdered = reached.every((index, at) => at === 0 || index > (reached[at - 1] ?? -1));
  if (!isOrdered) found.push(`the Tab key goes ${reached.join(' ')}`);
  found.push(...(await frame.evaluate(lookAtReading)));
  await frame.evaluate(tidy);
  return found;
}
