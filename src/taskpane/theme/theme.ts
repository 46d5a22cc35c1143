import type { PartialTheme } from '@fluentui/react-components';
import type { ColorScheme } from '../color-scheme';
import dark from './dark.json';
import light from './light.json';

/** Latin letters as in Office, Chinese in the system's own UI face on Windows and Mac. */
const fontFamilyBase =
  "'Segoe UI', -apple-system, 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans SC', sans-serif";

const THEMES: Readonly<Record<ColorScheme, PartialTheme>> = {
  light: { ...light, fontFamilyBase },
  dark: { ...dark, fontFamilyBase },
};

/** Fluent's own themes, of which only the tokens that the pane uses are loaded (scripts/make-themes.ts). */
export function themeFor(scheme: ColorScheme): PartialTheme {
  return THEMES[scheme];
}
