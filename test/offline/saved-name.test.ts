import { savedName } from '../../src/offline/saved-name';
import { OFFLINE_TEXTS } from '../../src/texts/offline';

const chinese = OFFLINE_TEXTS['zh-CN'];
const english = OFFLINE_TEXTS['en-US'];

it.each([
  ['申报表.xlsx', 0, '申报表（改）.xlsx'],
  ['申报表.xlsx', 1, '申报表（改2）.xlsx'],
  ['申报表.XLSX', 0, '申报表（改）.xlsx'],
  ['申报表（改）.xlsx', 0, '申报表（改2）.xlsx'],
  ['申报表（改9）.xlsx', 1, '申报表（改11）.xlsx'],
  ['报送 v1.2.xlsx', 0, '报送 v1.2（改）.xlsx'],
  ['（改）.xlsx', 0, '（改）（改）.xlsx'],
  ['form (edited 3).xlsx', 0, 'form（改4）.xlsx'],
])('the copy of %s, saved %i times before, is %s', (file, times, name) => {
  expect(savedName(chinese, file, times)).toBe(name);
});

it('has English names for English readers', () => {
  expect(savedName(english, 'form.xlsx', 0)).toBe('form (edited).xlsx');
  expect(savedName(english, 'form.xlsx', 1)).toBe('form (edited 2).xlsx');
});
