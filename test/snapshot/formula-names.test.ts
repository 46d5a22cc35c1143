import { replaceNames } from '../../src/snapshot/formula-names';

const replace = (formula: string) =>
  replaceNames(formula, ({ name, owner }) =>
    name === '基本支出' ? (owner === null ? '$C$6' : `<${owner}>`) : null,
  );

it.each([
  ['a name alone', '基本支出', '$C$6'],
  ['among others', 'SUM(基本支出,项目支出)-A1*2', 'SUM($C$6,项目支出)-A1*2'],
  ['with its sheet', '部门表!基本支出+1', '<部门表>+1'],
  ['with its sheet in quotes', "'部门 ''表'''!基本支出", "<部门 '表'>"],
  ['of the workbook itself', '[0]!基本支出', '<[0]>'],
  ['as a text for INDIRECT', 'INDIRECT("基本支出")', 'INDIRECT("$C$6")'],
])('finds a name %s', (_case, formula, expected) => {
  expect(replace(formula)).toBe(expected);
});

it.each([
  ['in a text', 'IF(A1="基本支出",1,"他说""基本支出""")'],
  ['in a longer name', '基本支出合计+我的基本支出+基本支出.1+基本支出_2+1基本支出'],
  ['that is a function', '基本支出(1)+基本支出 (2)'],
  ['that is a sheet', "基本支出!A1+'基本支出'!$B$2+'基本 支出'!A1"],
  ['that is a table or its column', '基本支出[金额]+表1[基本支出]+表1[[#This Row],[基本支出]]'],
  [
    'of another workbook',
    "[1]!基本支出+[1]表!基本支出+'[1]部门 表'!基本支出+'[预算.xlsx]表'!基本支出",
  ],
])('leaves the same word %s', (_case, formula) => {
  expect(replace(formula)).toBe(formula);
});
