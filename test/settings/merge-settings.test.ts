import fc from 'fast-check';
import { mergeSettings, type RuleSettings } from '../../src/rules/settings';
import { parseKept, printKept, withSeverity } from '../../src/settings/kept-settings';
import { readSettings } from '../../src/settings/read-settings';

const RUNS = { numRuns: Number(process.env['FC_RUNS'] ?? 100) };
const severity = fc.constantFrom('error', 'warning', 'info', 'off');
const settings: fc.Arbitrary<RuleSettings> = fc.record(
  {
    'vague-value': fc.record({ severity }),
    'few-indicators': fc.record(
      { severity, options: fc.record({ minimum: fc.nat({ max: 20 }) }) },
      { requiredKeys: [] },
    ),
    'name-is-sentence': fc.record({ options: fc.record({ longest: fc.integer({ min: 1 }) }) }),
  },
  { requiredKeys: [] },
);

describe('settings of several layers', () => {
  it('of two that say something, the later one wins', () => {
    fc.assert(
      fc.property(settings, settings, (earlier, later) => {
        const merged = mergeSettings(earlier, later);
        const rule = 'few-indicators';
        expect(merged[rule]?.severity).toBe(later[rule]?.severity ?? earlier[rule]?.severity);
        expect(merged[rule]?.options?.['minimum']).toBe(
          later[rule]?.options?.['minimum'] ?? earlier[rule]?.options?.['minimum'],
        );
      }),
      RUNS,
    );
  });

  it('can be merged in any grouping', () => {
    fc.assert(
      fc.property(settings, settings, settings, (a, b, c) => {
        expect(mergeSettings(mergeSettings(a, b), c)).toEqual(
          mergeSettings(a, mergeSettings(b, c)),
        );
      }),
      RUNS,
    );
  });

  it('keep the sentences of both, by language', () => {
    const earlier = { 'vague-value': { messages: { 'zh-CN': { a: '甲', b: '乙' } } } };
    const later = { 'vague-value': { messages: { 'zh-CN': { b: '丙' }, 'en-US': { a: 'A' } } } };
    expect(mergeSettings(earlier, later)['vague-value']?.messages).toEqual({
      'zh-CN': { a: '甲', b: '丙' },
      'en-US': { a: 'A' },
    });
  });
});

describe('what was written for the rules', () => {
  it('is left out where it cannot be set, whatever it is', () => {
    const written = {
      'vague-value': { severity: 'off' },
      'no-such-rule': { severity: 'off' },
      'few-indicators': { options: { minimum: 'many' } },
      'name-is-sentence': { options: { shortest: 3 } },
      punctuation: { severity: 'fatal' },
      'personal-data': null,
    };
    expect(readSettings(written)).toEqual({ 'vague-value': { severity: 'off' } });
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (anything) => {
        expect(() => readSettings(anything)).not.toThrow();
      }),
      RUNS,
    );
  });
});

describe('what the workbook keeps', () => {
  it('reads back as it was set', () => {
    fc.assert(
      fc.property(settings, (set) => {
        expect(parseKept(printKept(set))).toEqual(set);
      }),
      RUNS,
    );
  });

  it('may have been made by anyone', () => {
    const foreign = ['', 'null', '[]', '{"version":2,"rules":{}}', '{"version":1,"rules":[]}', '{'];
    for (const text of foreign) expect(parseKept(text)).toEqual({});
    expect(parseKept(null)).toEqual({});
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => parseKept(text)).not.toThrow();
      }),
      RUNS,
    );
  });

  it('puts no words of others into our mouth', () => {
    const messages = { 'zh-CN': { vague: '一切正常。' } };
    const rules = { 'vague-value': { severity: 'info', messages } };
    expect(parseKept(JSON.stringify({ version: 1, rules }))).toEqual({
      'vague-value': { severity: 'info' },
    });
  });

  it('is nothing once every rule has its own severity again', () => {
    fc.assert(
      fc.property(severity, (chosen) => {
        const set = withSeverity({}, 'vague-value', chosen);
        expect(set).toEqual({ 'vague-value': { severity: chosen } });
        expect(printKept(withSeverity(set, 'vague-value', null))).toBeNull();
      }),
      RUNS,
    );
  });

  it('keeps the options of a rule whose severity changes', () => {
    const set = { 'few-indicators': { severity: 'off', options: { minimum: 3 } } } as const;
    expect(withSeverity(set, 'few-indicators', null)).toEqual({
      'few-indicators': { options: { minimum: 3 } },
    });
  });
});
