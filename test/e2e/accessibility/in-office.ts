import type { BrowserContext } from 'playwright-core';
import type { Language } from '../../../src/texts/texts';
import type { WindowExternal } from '../../../src/workbench/host/seams/window-external';

/** The colours of Office's themes, as Excel for Windows hands them to add-ins: red in the lowest byte. */
export const OFFICE_THEMES = {
  colourful: { bodyForegroundColor: 0x262626, bodyBackgroundColor: 0xe6e6e6 },
  white: { bodyForegroundColor: 0x262626, bodyBackgroundColor: 0xffffff },
  'dark grey': { bodyForegroundColor: 0xffffff, bodyBackgroundColor: 0x444444 },
  black: { bodyForegroundColor: 0xffffff, bodyBackgroundColor: 0x262626 },
} as const;

export type OfficeTheme = keyof typeof OFFICE_THEMES;

/** Has the emulated Excel be of this theme and language: what office.js asks of it when the add-in starts. */
export function officeOf(theme: OfficeTheme, language: Language) {
  return (context: BrowserContext): Promise<void> =>
    context
      .addInitScript(
        ({ colors, locale }) => {
          let seam: WindowExternal | undefined;
          Object.defineProperty(window, 'jixiaoExcelHost', {
            get: () => seam,
            set: (excel: WindowExternal) => {
              seam = {
                ...excel,
                GetHostInfo: () => excel.GetHostInfo().replace('zh-CN', locale),
                GetContext: () => ({
                  ...excel.GetContext(),
                  GetAppUILocale: () => locale,
                  GetOfficeThemeInfo: () =>
                    JSON.stringify({
                      ...colors,
                      controlForegroundColor: colors.bodyForegroundColor,
                      controlBackgroundColor: colors.bodyBackgroundColor,
                    }),
                }),
              };
            },
          });
        },
        { colors: OFFICE_THEMES[theme], locale: language },
      )
      .then(() => undefined);
}
