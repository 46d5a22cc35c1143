import type { Page } from 'playwright-core';

/** What a reader may set who needs it (WCAG 1.4.12): nothing may be lost by it. */
const TEXT_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }' +
  ' p { margin-bottom: 2em !important; }';

/** Runs in the page: words and controls that are cut off, run out of the page or lie on one another. */
function lookForLosses(): readonly string[] {
  const found: string[] = [];
  const width = document.documentElement.clientWidth;
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()} “${(element instanceof HTMLElement ? element.innerText : '').trim().slice(0, 40)}”`;
  if (document.documentElement.scrollWidth > width) found.push('the page scrolls sideways');
  const ends = (document.getElementById('root')?.getBoundingClientRect().bottom ?? 0) + scrollY;
  if (document.documentElement.scrollHeight > Math.max(ends, innerHeight) + 1) {
    found.push('the page scrolls to where nothing is');
  }
  // The sheet is a table of data, which may be wider than the screen; what only screen readers get is a dot.
  const isDot = (element: HTMLElement | null): boolean =>
    element !== null &&
    (getComputedStyle(element).clipPath === 'inset(50%)' || isDot(element.parentElement));
  const isLooked = (element: HTMLElement) =>
    element.checkVisibility() && !element.closest('[role=grid]') && !isDot(element);
  const all = [...document.querySelectorAll<HTMLElement>('#root *, dialog *')].filter(isLooked);
  for (const element of all) {
    const { right, left, width: own } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    if (own > 0 && (right > width + 1 || left < -1)) found.push(`runs out: ${nameOf(element)}`);
    if (element.matches('input, select, textarea, svg, svg *') || style.display === 'inline')
      continue;
    const hides = style.overflowX === 'hidden' || style.overflowX === 'clip';
    const holdsWords = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
    );
    if ((hides || holdsWords) && element.scrollWidth > element.clientWidth + 1) {
      found.push(`cut or sticking out: ${nameOf(element)}`);
    }
    if (hides && holdsWords && element.scrollHeight > element.clientHeight + 2) {
      found.push(`cut below: ${nameOf(element)}`);
    }
  }
  const controls = all.filter((element) => element.matches('button, input, select, textarea, a'));
  for (const [index, one] of controls.entries()) {
    const a = one.getBoundingClientRect();
    for (const other of controls.slice(index + 1)) {
      // Lists scroll below heads, and far apart in the tree is often below one another.
      if (one.parentElement !== other.parentElement) continue;
      const b = other.getBoundingClientRect();
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > 1 && down > 1) found.push(`on one another: ${nameOf(one)}, ${nameOf(other)}`);
    }
  }
  return found;
}

/** What is lost on narrow screens, with the reader's own spacing too. The page is as wide as before afterwards. */
export async function reflowLosses(
  page: Page,
  screens: readonly { readonly width: number; readonly height: number }[],
): Promise<readonly string[]> {
  const before = page.viewportSize();
  const found: string[] = [];
  for (const screen of screens) {
    await page.setViewportSize(screen);
    const plain = await page.evaluate(lookForLosses);
    const spacing = await page.addStyleTag({ content: TEXT_SPACING });
    const spaced = await page.evaluate(lookForLosses);
    await spacing.evaluate((style) => style.parentNode?.removeChild(style));
    const losses = [
      ...plain,
      ...spaced.filter((loss) => !plain.includes(loss)).map((loss) => `spaced, ${loss}`),
    ];
    found.push(...losses.map((loss) => `at ${screen.width} pixels, ${loss}`));
  }
  if (before) await page.setViewportSize(before);
  return found;
}
