import { check, type CheckedForm } from '../../src/check';
import { dismiss } from '../../src/dismissals/dismiss';
import { formatted } from './formatted';
import { reportLines } from '../../src/report-sheet/report-lines';
import { reportPackage } from '../../src/report-sheet/sheet-package';
import { contentsOf, linesFor, snapshotOf, wordsFor } from './sample';

const [seed] = check(snapshotOf('guangzhou-cppcc'));

/** The form with its findings of a rule explained, the first of them before its content changed. */
function explained(checked: CheckedForm, rule: string, reason: string): CheckedForm {
  const all = checked.findings
    .filter((finding) => finding.rule === rule)
    .map((finding) => ({ finding, dismissal: dismiss(checked.form, finding, reason) }));
  const [first, ...others] = all;
  const gone = new Set(others.map(({ finding }) => finding));
  return {
    ...checked,
    findings: checked.findings.filter((finding) => !gone.has(finding)),
    switchedOff: ['weight-sum'],
    explanations: {
      dismissed: others,
      lapsed: first ? [first] : [],
      idle: all.slice(0, 1).map(({ dismissal }) => ({ ...dismissal, cell: 'B2' })),
    },
  };
}

describe('the report in the workbook', () => {
  it('says of a small form what was checked, what was found and what to send back', () => {
    expect(formatted(linesFor('gz-statistics-clean'))).toEqual([
      'title | 绩效目标申报表校验报告',
      'fact | 检查的申报表 | 部门整体预算绩效目标申报表（工作表“申报表”，2026 年度）',
      'fact | 检查时间 | 2026-11-22 16:05',
      'fact | 工具和规则包 | 绩效目标助手 1.0.0，规则包：general 1.0.0（0123456789abcdef）',
      'fact | 检查结果 | 错误 0 处，警告 0 处，提示 0 处',
      'fact | 说明 | 本页由绩效目标助手写入，再次写入时整页替换，批注请写在别处。单元格一栏可以点击，转到表上。',
      'section | 部门整体预算绩效目标申报表（工作表“申报表”，2026 年度）',
      'part | 发现的问题 | 错误 0 处，警告 0 处，提示 0 处',
      'point |  | 没有发现问题。',
      'part | 出错说明 | ',
      'fact | 已关闭的检查 | 没有',
      'part | 四个审核维度 | ',
      'fact | 完整性 | 该填的是否都填了，任务和指标是否齐全。',
      'fact |  | 已填写的栏目：13／14（A2、B3、B11、C4、C6:C7、C9:C10、E4、E6:E7、E9:E10）',
      'fact |  | 各栏都已填写的任务：3／3（B13:B15）',
      'fact |  | 名称和年度指标值都有的指标：15／15（D18:D32）',
      'fact |  | 已有指标的指标类别：8／8（D18、D20、D23、D26、D28:D29、D31:D32）',
      'fact |  | 有关的问题：没有发现',
      'fact | 相关性 | 目标、任务和指标是否对得上，指标是否放对了类别。',
      'fact |  | 在指标中有对应内容的任务：3／3（B13:B15）',
      'fact |  | 在目标或任务中有对应内容的指标：13／15（D18:D26、D29:D32）',
      'fact |  | 有关的问题：没有发现',
      'fact | 适当性 | 资金能否核对，是否与任务和目标相当。',
      'fact |  | 可以核对的金额栏目：8／8（C6:C7、C9:C10、E6:E7、E9:E10）',
      'fact |  | 已填资金的任务：3／3（D13:D15）',
      'fact |  | 任务资金合计占支出合计：380.00／1,551.00（D13:D15）',
      'fact |  | 有关的问题：没有发现',
      'fact | 可行性 | 指标值是否明确、合理，年终能否据此考核。',
      'fact |  | 年度指标值可以考核的指标：15／15（F18:F32）',
      'fact |  | 写明比较符号的量化指标值：13／13（F18:F23、F25:F29、F31:F32）',
      'fact |  | 写明时间的时效指标：3／3（F23:F25）',
      'fact |  | 有关的问题：没有发现',
      'part | 退回意见 | 没有错误或警告，没有要退回修改的内容。',
    ]);
  });

  it('is written in English where Excel is', () => {
    const english = formatted(linesFor('gz-statistics-clean', 'en-US'));
    expect(english[0]).toBe('title | Check report of performance goal forms');
    expect(english.join('\n')).not.toMatch(/\{\w+\}/u);
  });

  it('keeps what was explained, with the reasons, and what was switched off', () => {
    if (!seed) throw new Error('no form');
    const form = explained(seed, 'value-not-quantified', '以文字描述为准');
    const lines = formatted(reportLines(contentsOf([form]), wordsFor()));
    const from = lines.findIndex((text) => text.startsWith('part | 出错说明'));
    expect(lines.slice(from, from + 10)).toEqual([
      'part | 出错说明 | 5 处不改，原因如下',
      'head | 序号 | 级别 | 单元格 | 检查项目 | 问题和改法',
      'entry | 1 | 警告 | E22 | 指标值没有量化 | 指标值只有文字描述，没有数字、比例、时间或分档，年底无法考核。请写明可核对的数。\n已说明，理由：以文字描述为准',
      'entry | 2 | 提示 | E24 | 指标值没有量化 | 指标值只有文字描述，没有数字、比例、时间或分档，年底无法考核。请写明可核对的数。\n已说明，理由：以文字描述为准',
      'entry | 3 | 提示 | E26 | 指标值没有量化 | 指标值只有文字描述，没有数字、比例、时间或分档，年底无法考核。请写明可核对的数。\n已说明，理由：以文字描述为准',
      'entry | 4 | 提示 | E27 | 指标值没有量化 | 指标值只有文字描述，没有数字、比例、时间或分档，年底无法考核。请写明可核对的数。\n已说明，理由：以文字描述为准',
      'entry | 5 | 提示 | E28 | 指标值没有量化 | 指标值只有文字描述，没有数字、比例、时间或分档，年底无法考核。请写明可核对的数。\n已说明，理由：以文字描述为准',
      'entry | 6 | 警告 | E20 | 指标值没有量化 | 指标值只有文字描述，没有数字、比例、时间或分档，年底无法考核。请写明可核对的数。\n内容已变，说明待核对，理由：以文字描述为准',
      'fact | 不再出现的问题 | B2 指标值没有量化：以文字描述为准',
      'fact | 已关闭的检查 | 权重合计不对',
    ]);
  });

  it('returns what the reviewer chose', () => {
    if (!seed) throw new Error('no form');
    const contents = contentsOf([seed]);
    const isReturned: typeof contents.isReturned = ({ rule }) => rule === 'past-tense-goal';
    const lines = formatted(reportLines({ ...contents, isReturned }, wordsFor()));
    expect(lines.filter((text) => text.startsWith('point'))).toEqual([
      expect.stringMatching(/^point \| 1 \| 总体绩效目标（B10）：/u),
    ]);
  });

  it('stays small enough to be carried by the workbook, whatever there is to tell, and says so', () => {
    if (!seed) throw new Error('no form');
    const many = Array.from({ length: 200 }, () => seed);
    const lines = reportLines(contentsOf(many), wordsFor());
    // In base64, twice, since the one that it replaces is kept as well: well below what the history may weigh.
    expect(reportPackage('校验报告', lines).length).toBeLessThan(45_000);
    expect(formatted(lines).at(-1)).toBe(
      'section | 另有 180 张申报表没有列出，请用命令行输出全部结果。',
    );
    expect(formatted(lines)).toContain(
      'point |  | 另有 2 个问题没有列出，请改正后再写入，或用命令行输出全部结果。',
    );
  });
});
