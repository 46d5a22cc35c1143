import { readFileSync } from 'node:fs';
import { complaintsOf } from './schema/complaints-of';

const manifest = readFileSync('manifest.xml', 'utf8');

describe("Microsoft's schema of manifests", () => {
  it('has nothing to say about ours', () => {
    expect(complaintsOf(manifest)).toEqual([]);
  });

  it.each([
    [
      'elements in another order',
      /( *<Hosts>[^]*?<\/Hosts>\n)( *<Requirements>[^]*?<\/Requirements>\n)/,
      '$2$1',
      'Hosts',
    ],
    ['a version of letters', '<Version>', '<Version>v', 'Version'],
    ['a label of more than 125 characters', '"一键校验"', `"${'验'.repeat(126)}"`, 'DefaultValue'],
    [
      'a resource id of more than 32 characters',
      'resid="Check.Tip"',
      `resid="${'C'.repeat(33)}"`,
      'resid',
    ],
    ['an overrides type that nobody knows', 'V1_0">', 'V9_0">', 'VersionOverrides'],
  ])('refuses %s', (_, from, to, place) => {
    const broken = manifest.replace(from, to);
    expect(broken).not.toBe(manifest);
    expect(complaintsOf(broken).join()).toContain(place);
  });
});
