import { mended } from '../../src/fixes/text/mended';

test.each([
  ['half-width', '举办活动60场,开展“送戏下乡”:分两批', '举办活动60场，开展“送戏下乡”:分两批'],
  ['half-width', '会议(含培训)共计', '会议（含培训）共计'],
  ['half-width', '保障职工人数(人)', '保障职工人数（人）'],
  ['half-width', '座谈(3次)后汇总', '座谈（3次）后汇总'],
  ['doubled', '群众满意。。', '群众满意。'],
  ['doubled', '举办活动，。开展巡演；，', '举办活动。开展巡演；'],
  ['space', '举办 群众　文化 活动', '举办群众文化活动'],
])('%s: %s', (kind, text, expected) => {
  expect(mended(text, kind)).toBe(expected);
});

test('where the other half of a quote belongs is for the writer to say', () => {
  expect(mended('开展“送戏下乡活动。', 'unmatched')).toBeNull();
});
