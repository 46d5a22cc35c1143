import { readNameTarget } from '../../src/snapshot/name-target';

describe('what a defined name stands for', () => {
  test.each([
    ["='部门 表'!$B$2", '部门 表'],
    ['Sheet1!$B$2:$C$3', 'Sheet1'],
    ["'it''s'!$B$2", "it's"],
    ['=申报表!$A:$A', '申报表'],
  ])('%s is an area', (formula, sheet) => {
    expect(readNameTarget(formula)).toMatchObject({ kind: 'area', sheet });
  });

  test.each([
    ['=#REF!', 'broken'],
    ["'表'!#REF!", 'broken'],
    ["'表'!$A$1,'表'!$B$2", 'areas'],
    ['Sheet1!$A$1:$B$2,Sheet1!$D$4', 'areas'],
    ['=12.5', 'other'],
    ['="万元"', 'other'],
    ['=OFFSET(Sheet1!$A$1,1,0,COUNTA(Sheet1!$A:$A),1)', 'other'],
    ['Sheet1:Sheet3!$A$1', 'other'],
    ['', 'other'],
    ['$A$1', 'other'],
  ])('%s is %s', (formula, kind) => {
    expect(readNameTarget(formula).kind).toBe(kind);
  });
});
