import '@fontsource/noto-sans-sc/400.css';

const FAMILY = 'Noto Sans SC';

/**
 * Has the glyphs of a text ready before a canvas draws it: a canvas does not redraw when a font
 * arrives. Matters only where no Chinese font is installed.
 */
export async function loadGlyphs(text: string): Promise<void> {
  await document.fonts.load(`12px "${FAMILY}"`, text);
}

/** Lets another page of ours, the pane in its frame, draw Chinese with this page's font. */
export function lendFont(target: Document): void {
  for (const rule of fontRules()) {
    const { style } = rule;
    const face = new FontFace(FAMILY, style.getPropertyValue('src'), {
      unicodeRange: style.getPropertyValue('unicode-range') || 'U+0-10FFFF',
      weight: style.getPropertyValue('font-weight'),
      display: 'swap',
    });
    target.fonts.add(face);
  }
}

function fontRules(): CSSFontFaceRule[] {
  return Array.from(document.styleSheets)
    .flatMap((sheet) => Array.from(sheet.cssRules))
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter((rule) => rule.style.getPropertyValue('font-family').includes(FAMILY));
}
