import fc from 'fast-check';
import { printKeptPart, readKeptPart } from '../../src/kept/kept-part';
import { KeptUnreadable } from '../../src/kept/kept-unreadable';
import { keptSection, withSection } from '../../src/kept/sections';
import { parseXml } from '../../src/xlsx/xml/parse-xml';

describe('the part in which a workbook keeps what was decided', () => {
  it('gives back the text that it was made of, and is well-formed XML', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = withSection(null, 'dismissals', value);
        const xml = printKeptPart(text ?? '');
        expect(readKeptPart(xml)).toBe(text);
        expect(parseXml(xml).root.name).toBe('kept');
        expect(keptSection(text, 'dismissals')).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('keeps characters that XML does not know', () => {
    const text = withSection(null, 'entries', '\uFFFE\uFFFF\u0001\uD800');
    expect(() => parseXml(printKeptPart(text ?? ''))).not.toThrow();
    expect(keptSection(text, 'entries')).toBe('\uFFFE\uFFFF\u0001\uD800');
  });

  it.each([
    [
      'as Excel may write it',
      '<?xml version="1.0" encoding="utf-8"?>\n<kept xmlns="urn:jixiao-assistant:1">{&quot;a&#x22;:1}</kept>\n',
    ],
    ['with a prefix', '<j:kept xmlns:j="urn:jixiao-assistant:1">{"a":1}</j:kept>'],
  ])('is read %s', (_, xml) => {
    expect(readKeptPart(xml)).toBe('{"a":1}');
  });

  it.each([
    '<kept xmlns="urn:other">{}</kept>',
    '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>',
    '<kept xmlns="urn:jixiao-assistant:1"><a/></kept>',
    '',
  ])('is not taken for one of somebody else: %s', (xml) => {
    expect(readKeptPart(xml)).toBeNull();
  });
});

describe('sections', () => {
  it('come and go without touching the others, known or not', () => {
    const kept = '{"future":[1]}';
    const withOne = withSection(kept, 'decisions', [{ a: 1 }]);
    expect(withOne).toBe('{"decisions":[{"a":1}],"future":[1]}');
    expect(withSection(withOne, 'decisions', undefined)).toBe(kept);
    expect(withSection('{"decisions":[]}', 'decisions', undefined)).toBeNull();
  });

  it('begin where nothing is kept yet', () => {
    expect(keptSection('', 'decisions')).toBeUndefined();
    expect(withSection('', 'decisions', [])).toBe('{"decisions":[]}');
  });

  it.each(['{', '[1]', '"text"', 'null'])(
    'are not written over what cannot be read: %s',
    (text) => {
      expect(keptSection(text, 'decisions')).toBeUndefined();
      expect(() => withSection(text, 'decisions', [])).toThrow(KeptUnreadable);
    },
  );
});
