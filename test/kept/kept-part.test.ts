import fc from 'fast-check';
import { isOfKept, keptIn, printKeptPart, readKeptPart } from '../../src/kept/kept-part';
import { KeptUnreadable } from '../../src/kept/kept-unreadable';
import { readSection, withSection, type SectionReader } from '../../src/kept/sections';
import { parseXml } from '../../src/xlsx/xml/parse-xml';

const anything: SectionReader<unknown> = (written) => ({ written });
const list: SectionReader<unknown> = (written) => (Array.isArray(written) ? written : null);

describe('the part in which a workbook keeps what was decided', () => {
  it('gives back the text that it was made of, and is well-formed XML', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = withSection(null, 'dismissals', anything, value);
        const xml = printKeptPart(text ?? '');
        expect(readKeptPart(xml)).toBe(text);
        expect(parseXml(xml).root.name).toBe('kept');
        expect(readSection(text, 'dismissals', anything)).toEqual({
          kind: 'content',
          content: { written: JSON.parse(JSON.stringify(value)) as unknown },
        });
      }),
    );
  });

  it('keeps characters that XML does not know', () => {
    const text = withSection(null, 'entries', anything, '\uFFFE\uFFFF\u0001\uD800');
    expect(() => parseXml(printKeptPart(text ?? ''))).not.toThrow();
    expect(readSection(text, 'entries', anything)).toEqual({
      kind: 'content',
      content: { written: '\uFFFE\uFFFF\u0001\uD800' },
    });
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

describe('what stands in the parts of a workbook', () => {
  const ours = printKeptPart('{"decisions":[]}');

  it('is nothing where there is none, and our text where there is one', () => {
    expect(keptIn([])).toBeNull();
    expect(keptIn([ours])).toBe('{"decisions":[]}');
  });

  it.each([
    ['another hand wrote it', ['<kept xmlns="urn:jixiao-assistant:1"><a/></kept>']],
    ['a later version wrote it', ['<held xmlns="urn:jixiao-assistant:1">{}</held>']],
    ['two wrote at once', [ours, ours]],
  ])('is not written over where %s', (_, parts) => {
    const kept = keptIn(parts);
    expect(readSection(kept, 'decisions', list)).toEqual({ kind: 'unreadable' });
    expect(() => withSection(kept, 'entries', list, [])).toThrow(KeptUnreadable);
  });

  it.each([
    [ours, true],
    [
      '<?xml version="1.0"?>\n<!-- a > b -->\n<j:x a="b" xmlns:j=\'urn:jixiao-assistant:1\'/>',
      true,
    ],
    ['<a xmlns="urn:other"><kept xmlns="urn:jixiao-assistant:1"/></a>', false],
    ['urn:jixiao-assistant:1', false],
  ])('is ours where the root says so: %s', (xml, expected) => {
    expect(isOfKept(xml)).toBe(expected);
  });
});

describe('sections', () => {
  it('come and go without touching the others, known or not', () => {
    const kept = '{"future":[1]}';
    const withOne = withSection(kept, 'decisions', list, [{ a: 1 }]);
    expect(withOne).toBe('{"decisions":[{"a":1}],"future":[1]}');
    expect(withSection(withOne, 'decisions', list, undefined)).toBe(kept);
    expect(withSection('{"decisions":[]}', 'decisions', list, undefined)).toBeNull();
  });

  it('begin where nothing is kept yet', () => {
    expect(readSection('', 'decisions', list)).toEqual({ kind: 'none' });
    expect(withSection('', 'decisions', list, [])).toBe('{"decisions":[]}');
  });

  it.each(['{', '[1]', '"text"', 'null', '{"decisions":{"version":2}}', '{"decisions":null}'])(
    'are not written over what cannot be read: %s',
    (text) => {
      expect(readSection(text, 'decisions', list)).toEqual({ kind: 'unreadable' });
      expect(() => withSection(text, 'decisions', list, [])).toThrow(KeptUnreadable);
    },
  );
});
