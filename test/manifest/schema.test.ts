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
    ['a tip of more than 250 characters', '"去掉校验', `"${'去'.repeat(250)}`, 'DefaultValue'],
    ['the same in English', '"Takes away', `"${'T'.repeat(250)}`, 'Value'],
    [
      'a name of more than 125 characters',
      '"绩效目标助手"',
      `"${'绩'.repeat(126)}"`,
      'DefaultValue',
    ],
    [
      'an address of more than 2,048 characters',
      '3000/assets/app-32.png',
      `3000/${'a'.repeat(2048)}`,
      'DefaultValue',
    ],
    ['an id that is no GUID', '<Id>6b0c7f5e', '<Id>jixiao', 'Id'],
    ['an empty list of domains', '<Hosts>', '<AppDomains /><Hosts>', 'AppDomains'],
    ['a button without a tip', /<Supertip>[^]*?<\/Supertip>/, '', 'Icon'],
    ['a group without a button', /<Control [^]*<\/Control>/, '', 'Group'],
    ['an overrides type that nobody knows', 'V1_0">', 'V9_0">', 'VersionOverrides'],
  ])('refuses %s', (_, from, to, place) => {
    const broken = manifest.replace(from, to);
    expect(broken).not.toBe(manifest);
    expect(complaintsOf(broken).join()).toContain(place);
  });
});
