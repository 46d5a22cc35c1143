import { check, type CheckedForm } from '../../../src/check';
import { bringPack } from '../../../src/own/packs/bring-pack';
import { packsInUse } from '../../../src/own/packs/kept-packs';
import { planInsertion } from '../../../src/library/insert-indicators';
import { placeIndicators } from '../../../src/library/place-rows';
import { textsFor } from '../../../src/texts';
import { applyPlan } from '../../../src/workbook/plan/apply-plan';
import { takeSnapshot } from '../../../src/workbook/plan/take-snapshot';
import type { Snapshot } from '../../../src/snapshot/snapshot';
import type { Workbook } from '../../../src/workbook/workbook';
import { drawnWorkbook } from '../../library/drawn-workbook';
import { TERRACE, TERRACE_PACK } from './terrace';

const brought = bringPack(TERRACE_PACK, [], textsFor('zh-CN').rules);
if (brought.kind !== 'brought') throw new Error(JSON.stringify(brought));
const PACKS = packsInUse([{ pack: brought.pack, isOn: true }]);

function checked(snapshot: Snapshot): CheckedForm {
  const [form] = check(snapshot, {}, PACKS);
  if (!form) throw new Error('no form');
  return form;
}

/** The columns of the classes and names, row by row, as printed; merged cells stand in their first row. */
function printed(workbook: Workbook): readonly string[] {
  const { cells } = takeSnapshot(workbook).sheets[0] ?? {};
  const at = (address: string) => cells?.get(address)?.text ?? '';
  return Array.from({ length: 8 }, (_, index) => index + 6).map((row) =>
    ['A', 'B', 'C', 'D'].map((column) => at(`${column}${row}`)).join('|'),
  );
}

/** The form with indicators inserted, as text. */
function inserted(drawing: string, ...classes: readonly (readonly [string, string])[]) {
  const workbook = drawnWorkbook(drawing);
  const snapshot = takeSnapshot(workbook);
  const choices = classes.map(([level1, level2]) => ({
    level1,
    level2,
    name: `示例${level2}`,
    annual: '≥1个',
  }));
  const placement = placeIndicators(checked(snapshot).form, snapshot, choices);
  if (placement.kind === 'refused') throw new Error(placement.reason);
  applyPlan(workbook, planInsertion(placement, snapshot));
  return { workbook, now: printed(workbook) };
}

const classesOf = ({ form }: CheckedForm) =>
  form.indicators.map(({ level1, level2 }) => [level1, level2]);
const missing = ({ findings }: CheckedForm) =>
  findings.filter(({ rule }) => rule === 'class-missing').map(({ data }) => data['class']);

describe('a form that calls the classes in its own words', () => {
  test('is read by its pack as if it printed the standard names', () => {
    const form = checked(takeSnapshot(drawnWorkbook(TERRACE)));
    expect(form.form.layout).toBe('terrace-department');
    expect(classesOf(form)).toEqual([
      ['产出指标', '数量指标'],
      ['产出指标', '质量指标'],
      ['效益指标', '社会效益指标'],
    ]);
  });

  test('is told in its own words what it lacks', () => {
    expect(missing(checked(takeSnapshot(drawnWorkbook(TERRACE))))).toEqual([
      '何时办完',
      '花多少',
      '服务对象评价',
    ]);
    const less = TERRACE.replace('带来什么|对群众|服务群众人次|≥5万人次\n', '');
    expect(missing(checked(takeSnapshot(drawnWorkbook(less))))[0]).toBe('带来什么');
  });

  test('takes new rows into a class that it has', () => {
    const { now } = inserted(TERRACE, ['产出指标', '数量指标']);
    expect(now.slice(0, 3)).toEqual([
      '办成什么|做多少|举办活动场次|≥60场',
      '||示例数量指标|≥1个',
      '|办多好|活动验收合格率|≥95%',
    ]);
  });

  test('gets new classes under its own names, and reads them again', () => {
    const { workbook, now } = inserted(
      TERRACE,
      ['产出指标', '时效指标'],
      ['效益指标', '生态效益指标'],
      ['满意度指标', '服务对象满意度指标'],
    );
    expect(now.slice(2, 6)).toEqual([
      '|何时办完|示例时效指标|≥1个',
      '带来什么|对群众|服务群众人次|≥5万人次',
      '|对山水|示例生态效益指标|≥1个',
      '服务对象评价|群众打分|示例服务对象满意度指标|≥1个',
    ]);
    expect(missing(checked(takeSnapshot(workbook)))).toEqual(['花多少']);
  });

  test('lines of their own, and brackets ahead of the names, say them, too', () => {
    const lines = `
2026年部门预算目标表|<
部门名称|示例州文化馆
基本支出|60
指标名称|年度指标值
办成什么|
  办多少|
    举办活动场次|≥60场
带来什么|
  对群众|
    服务群众人次|≥5万人次
`;
    const outlined = inserted(lines, ['效益指标', '生态效益指标']);
    expect(outlined.now.map((row) => row.trim())).toContain('对山水|||');
    const brackets = `
2026年部门预算目标表|<
部门名称|示例州文化馆
基本支出|60
年度绩效目标|举办活动60场
绩效指标|【办成什么-办多少】指标1：举办活动场次（≥60场）
^|【带来什么-对群众】指标1：服务群众人次（≥5万人次）
`;
    expect(classesOf(checked(takeSnapshot(drawnWorkbook(brackets))))[1]).toEqual([
      '效益指标',
      '社会效益指标',
    ]);
    const { now } = inserted(brackets, ['效益指标', '生态效益指标']);
    expect(now.join()).toContain('【带来什么-对山水】指标1：示例生态效益指标（≥1个）');
  });

  test('an outdated name that is the form’s own is none; one that is not is to become the form’s', () => {
    const told = (own: string, written: string) => {
      const source = TERRACE_PACK.replace('"对山水"', `"${own}"`);
      const read = bringPack(source, [], textsFor('zh-CN').rules);
      if (read.kind !== 'brought') throw new Error(read.kind);
      const snapshot = takeSnapshot(drawnWorkbook(TERRACE.replace('对群众', written)));
      const packs = packsInUse([{ pack: read.pack, isOn: true }]);
      return check(snapshot, {}, packs).flatMap(({ findings }) =>
        findings.filter(({ rule }) => rule === 'class-name-nonstandard').map(({ data }) => data),
      );
    };
    expect(told('山水目标', '山水目标')).toEqual([]);
    expect(told('对山水', '环境效益')).toEqual([{ written: '环境效益', expected: '对山水' }]);
  });

  test('an empty table, too: every row says its classes in the form’s words', () => {
    const blank = TERRACE.slice(0, TERRACE.indexOf('办成什么'));
    const { now } = inserted(`${blank}|||\n|||\n填表人：|||\n`, ['产出指标', '数量指标']);
    expect(now[0]).toBe('办成什么|办多少|示例数量指标|≥1个');
  });
});
