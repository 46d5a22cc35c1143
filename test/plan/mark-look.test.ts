import { MARK_LOOKS } from '../../src/plan/marks/mark-look';

/** Relative luminance of `#RRGGBB`, WCAG 2.2. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

it.each(Object.entries(MARK_LOOKS))('text in a cell marked %s can be read', (_severity, look) => {
  const contrast = (luminance(look.fill) + 0.05) / (luminance(look.fontColor) + 0.05);
  expect(contrast).toBeGreaterThanOrEqual(4.5);
});

it('no two severities look alike in black and white', () => {
  const styles = Object.values(MARK_LOOKS).map(({ emphasis }) => emphasis);
  expect(new Set(styles).size).toBe(3);
});
