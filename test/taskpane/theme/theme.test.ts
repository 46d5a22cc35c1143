import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { cutTheme } from '../../../scripts/cut-theme';
import { usedTokens } from '../../../scripts/used-tokens';
import { themeFor } from '../../../src/taskpane/theme/theme';

const FLUENT: readonly (readonly ['light' | 'dark', Theme])[] = [
  ['light', webLightTheme],
  ['dark', webDarkTheme],
];

describe.each(FLUENT)('the %s theme of the pane', (scheme, fluent) => {
  const theme = themeFor(scheme);

  it('has each token that its styles and those of its components use, and no others', () => {
    const known = usedTokens().filter((name) => name in fluent);
    expect(Object.keys(theme).sort()).toEqual(known);
  });

  it('says of each what Fluent says, but for the typeface', () => {
    const { fontFamilyBase, ...others } = theme;
    expect(others).toEqual(cutTheme(fluent, Object.keys(others)));
    expect(fontFamilyBase).toContain('Microsoft YaHei');
  });
});
