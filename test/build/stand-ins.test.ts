import { tokens as fluentTokens } from '@fluentui/react-components';
import { usedTokens } from '../../scripts/used-tokens';
import { convert, convertProperty } from '../../src/taskpane/theme/left-to-right';
import { tokens } from '../../src/taskpane/theme/token-names';

/** What webpack.config.js puts in the place of modules that hold more than the pane needs. */
describe('what stands in for a part of Fluent', () => {
  it('calls every token that the pane uses as Fluent does', () => {
    const fluent = new Map<string, string>(Object.entries(fluentTokens));
    const used = usedTokens().filter((name) => fluent.has(name));
    expect(used.length).toBeGreaterThan(50);
    expect(used.map((name) => tokens[name])).toEqual(used.map((name) => fluent.get(name)));
  });

  it('leaves every style as it is where one reads from left to right', () => {
    expect(convertProperty('paddingLeft', '4px')).toEqual({ key: 'paddingLeft', value: '4px' });
    expect(convert({ from: { left: 0 } })).toEqual({ from: { left: 0 } });
  });
});
