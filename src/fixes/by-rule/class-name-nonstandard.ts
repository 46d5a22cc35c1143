import { UNCLEAR, writingText } from '../drafts';
import type { Fixer } from '../fix';

/** 环境效益指标 becomes 生态效益指标, the name that the forms use now. */
export const fixClassNameNonstandard: Fixer = ({ cell, data }) => {
  const { expected } = data;
  return expected === undefined ? UNCLEAR : [writingText(cell, expected)];
};
