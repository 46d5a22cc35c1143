import fc from 'fast-check';
import { ENTRIES } from '../../src/library/entries';
import { searchLibrary } from '../../src/library/search';
import { spelled } from '../../src/library/search/readings';
import { findSpelled } from '../../src/library/search/spelling';

/** What is typed, and the entry that is meant. */
const TYPED: readonly (readonly [query: string, name: string])[] = [
  ['cgjsl', '采购及时率'],
  ['CGJSL', '采购及时率'],
  ['caigou', '采购及时率'],
  ['caigoujishilv', '采购及时率'],
  ['caigou jishi', '采购及时率'],
  ['cǎigòu jíshí', '采购及时率'],
  ['采购jsl', '采购及时率'],
  ['采购 jsl', '采购及时率'],
  ['采购jishi', '采购及时率'],
  ['cgjishilv', '采购及时率'],
  ['caigoujs', '采购及时率'],
  // A part of the name, and one by which others call it.
  ['jsl', '采购及时率'],
  ['cgaswcl', '采购及时率'],
  // ü as it stands, as v and as u.
  ['lüyouzongheshouru', '旅游综合收入'],
  ['lvyouzongheshouru', '旅游综合收入'],
  ['luyouzongheshouru', '旅游综合收入'],
  // 重 is chóng here and zhòng elsewhere, 率 lǜ and not shuài, 行 xíng.
  ['chongfuxinfanglv', '重复信访率'],
  ['zhongdianrenwu', '重点工作任务完成数量'],
  ['yszxl', '预算执行率'],
  ['yusuanzhixinglv', '预算执行率'],
  // Two letters begin zh, ch and sh.
  ['zhxl', '预算执行率'],
  ['shgzmyd', '社会公众满意度'],
  // The parts of it stand apart.
  ['提案 myd', '提案者对提案办理满意度'],
  ['peixun manyidu', '受训学员满意度'],
];

describe('searching by pinyin', () => {
  test.each(TYPED)('%s: %s', (query, name) => {
    const count = /^(jsl|zhxl|caigou|zhongdianrenwu)$/u.test(query) ? 10 : 3;
    const found = searchLibrary(query).slice(0, count);
    expect(found.map(({ entry }) => entry.name)).toContain(name);
  });

  test('every name is found first by the first letters of all its characters, or beside its equals', () => {
    for (const { name } of ENTRIES) {
      const letters = spelled(name).map(({ written, sounds }) => sounds[0]?.[0] ?? written);
      const query = letters.join('');
      const found = searchLibrary(query);
      const best = found.filter(({ score }) => score === found[0]?.score);
      expect(best.map(({ entry }) => entry.name)).toContain(name);
    }
  });

  test('any mix of characters, pinyin and first letters finds the text', () => {
    const text = spelled('采购及时率和重复信访率');
    const typedPart = fc.tuple(
      fc.integer({ min: 0, max: text.length - 1 }),
      fc.array(fc.nat(), { minLength: 1, maxLength: text.length }),
    );
    fc.assert(
      fc.property(typedPart, ([start, choices]) => {
        const part = text.slice(start, start + choices.length);
        const query = part.map(({ written, sounds }, index) => {
          const ways = [written, ...sounds, ...sounds.map((sound) => sound.charAt(0))];
          return ways[(choices[index] ?? 0) % ways.length] ?? written;
        });
        expect(findSpelled(query.join(''), text)).not.toBeNull();
      }),
      { numRuns: Number(process.env['FC_RUNS'] ?? 100) },
    );
  });

  test('letters that nothing begins with find nothing', () => {
    expect(findSpelled('cgx', spelled('采购及时率'))).toBeNull();
    expect(findSpelled('caigouu', spelled('采购及时率'))).toBeNull();
  });
});
