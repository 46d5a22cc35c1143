import type { Entry, Form } from '../../form/form';
import { cutOffOf, type CutOff } from '../../form/judgement/words/cut-off';
import { defineRule } from '../rule';

const LONG_GOAL =
  '举办群众文化活动60场，开设公益艺术课程，建设非遗数据库，维修场馆设施，完善数字文化馆平台，' +
  '基层文化骨干培训覆盖全部街道，群众文化活动覆盖面进一步扩大，群众满意度不低于90%，' +
  '全年不发生安全责任事故，各项工作按计划完成，预算执行率达到95%以上。';

export const textCutOff = defineRule({
  id: 'text-cut-off',
  severity: 'warning',
  fix: 'suggest',
  basis: ['practice'],
  examples: {
    wrong: [{ fields: { 总体绩效目标: LONG_GOAL }, heights: { 总体绩效目标: 27 } }],
    right: [{ fields: { 总体绩效目标: LONG_GOAL }, heights: { 总体绩效目标: 60 } }],
  },
  check(form) {
    return worstByRow(form).map(({ cell, cut: { needed, shown, lastRow } }) => {
      const data = { needed: String(needed), shown: String(shown) };
      return lastRow === null
        ? { cell, message: 'tallest', data, fix: 'none' }
        : { cell, message: 'low', data };
    });
  },
});

interface Cut {
  readonly cell: Entry;
  readonly cut: CutOff;
}

/** Of the texts that end in one row that which lacks most: once it is shown, so are the others. */
function worstByRow({ cells }: Form): readonly Cut[] {
  const worst = new Map<number, Cut>();
  for (const cell of cells) {
    const cut = cutOffOf(cell);
    if (!cut) continue;
    const last = cell.row + (cell.room?.heights.length ?? 1) - 1;
    const known = worst.get(last);
    if (!known || known.cut.missing < cut.missing) worst.set(last, { cell, cut });
  }
  return [...worst.values()];
}
