import { pastedCells } from '../../../src/workbench/page/pasted-cells';

const cells = (text: string) =>
  pastedCells(text).map(({ down, across, input }) => `${down},${across} ${input}`);

it('takes plain text for one cell', () => {
  expect(cells('≥550人')).toEqual(['0,0 ≥550人']);
});

it('splits at tabs and line breaks, whatever ends a line, with or without a last break', () => {
  expect(cells('甲\t乙\r\n丙\t丁\r\n')).toEqual(['0,0 甲', '0,1 乙', '1,0 丙', '1,1 丁']);
  expect(cells('甲\n乙')).toEqual(['0,0 甲', '1,0 乙']);
});

it('leaves out the empty cells that a merged cell brings along', () => {
  expect(cells('3\t\t5')).toEqual(['0,0 3', '0,2 5']);
});

it('keeps a line break inside a quoted cell, and quotes that only begin a text', () => {
  expect(cells('"一\n二ˮ""三"\t四')).toEqual(['0,0 一\n二ˮ"三', '0,1 四']);
  expect(cells('"互联网+"行动')).toEqual(['0,0 "互联网+"行动']);
});

it('has nothing for an empty clipboard', () => {
  expect(cells('')).toEqual([]);
});
