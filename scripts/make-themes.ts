/**
 * Fluent's themes cut down to what the pane uses: a third of what its first screen would weigh else goes into colours
 * that nothing shows. Run after using another token: npx tsx scripts/make-themes.ts
 */
import { writeFileSync } from 'node:fs';
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { cutTheme } from './cut-theme';
import { usedTokens } from './used-tokens';

const names = usedTokens();
for (const [scheme, theme] of [
  ['light', webLightTheme],
  ['dark', webDarkTheme],
] as const) {
  const json = JSON.stringify(cutTheme(theme, names), null, 2);
  writeFileSync(`src/taskpane/theme/${scheme}.json`, `${json}\n`);
}
