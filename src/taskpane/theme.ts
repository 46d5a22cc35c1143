import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import type { ColorScheme } from './color-scheme';

/** Latin letters as in Office, Chinese in the system's own UI face on Windows and Mac. */
const fontFamilyBase =
  "'Segoe UI', -apple-system, 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans SC', sans-serif";

const THEMES: Readonly<Record<ColorScheme, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase },
  dark: { ...webDarkTheme, fontFamilyBase },
};

export function themeFor(scheme: ColorScheme): Theme {
  return THEMES[scheme];
}
