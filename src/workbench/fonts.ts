import '@fontsource/noto-sans-sc/400.css';

const FAMILY = 'Noto Sans SC';
/** A Chinese family that the grid's own parts, such as the formula bar, fall back to. */
const GRID_FALLBACK = 'WenQuanYi Micro Hei';

/**
 * Has the glyphs of a text ready before a canvas draws it: a canvas does not redraw when a font
 * arrives. Matters only where no Chinese font is installed.
 */
export async function loadGlyphs(text: string): Promise<void> {
  await Promise.all(
    [FAMILY, GRID_FALLBACK].map((family) => document.fonts.load(`12px "${family}"`, text)),
  );
}

/** Gives the grid's own parts a Chinese font where the system has none. */
export function lendFontToGrid(): void {
  addFont(window, GRID_FALLBACK);
}

/** Lets another page of ours, the pane in its frame, draw Chinese with this page's font. */
export function lendFontToPane(pane: Window & typeof globalThis): void {
  addFont(pane, FAMILY);
}

/** The faces must be made by the page that draws with them, or it does not notice when they arrive. */
function addFont(target: Window & typeof globalThis, family: string): void {
  for (const { style } of fontRules()) {
    const face = new target.FontFace(family, style.getPropertyValue('src'), {
      unicodeRange: style.getPropertyValue('unicode-range') || 'U+0-10FFFF',
      weight: style.getPropertyValue('font-weight'),
      display: 'swap',
    });
    target.document.fonts.add(face);
  }
}

function fontRules(): CSSFontFaceRule[] {
  return Array.from(document.styleSheets)
    .flatMap((sheet) => Array.from(sheet.cssRules))
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter((rule) => rule.style.getPropertyValue('font-family').includes(FAMILY));
}
