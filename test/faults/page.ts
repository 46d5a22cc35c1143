import { FAULTS } from './faults';
import type { Fault } from './faults/fault';
import { OPERATIONS } from './operations';
import type { Outcomes } from './outcomes';
import { SENTENCES } from './told';

const INTRO = `# 出了岔子会怎样

这一页由测试生成（\`test/faults\`），记的是测试里真正发生过的事：窗格的每一项操作，遇上每一种故障，在模拟的 Excel 的四个级别（ExcelApi 1.13、1.14、1.17、1.20）上轮流试。没有在真实的 Excel 里试过。

每一格都核对三件事：

1. 工作簿要么和操作之前一样，要么整个操作都做完了，没有半截的东西（单元格、公式、合并、行高、名称、条件格式、设置、操作记录都比对）；
2. 没做成时，窗格说出原因和办法，用的是下面列出的话；
3. 故障过去以后，再做一次，结果和没有故障时一样。

默认每项操作、每种故障各试一个级别，轮流来；\`FAULTS=all npx jest test/faults\` 全部试遍。
结果变了，用 \`FAULTS=all FAULTS_UPDATE=1 npx jest -i test/faults\` 重写这一页。

有三件事做不到，先说明白：

- 操作写入之前会再看一遍要用的单元格。别人恰好在这一看与写入之间（一次往返之内）改动的，发现不了，以后写的为准。
- Excel 恰好在新建条件格式、还没填上公式时中断，会留下一条永远不成立的规则，认不出是谁的，所以不去动它。
- 标记只写到一半、窗格又同时关闭的，留到下一次校验或清除标记时再弄齐；单元格的内容不受影响。

English: what each command of the pane leaves behind when Excel refuses, breaks off, loses an answer, or the pane is closed. Generated from tests over the emulated Excel; nothing here was tried in Excel itself.
`;

/** docs/faults.md: what comes of every operation with every fault, and what is said of it. */
export function faultsPage(outcomes: Outcomes): string {
  const faults = Object.entries(FAULTS);
  return [
    INTRO,
    overview(outcomes),
    ...faults.map(([key, fault]) => section(key, fault, outcomes)),
  ].join('\n');
}

function overview(outcomes: Outcomes): string {
  const faults = Object.entries(FAULTS);
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = Object.entries(OPERATIONS).map(([key, { name }]) =>
    row([name, ...faults.map(([fault]) => sign(outcomes[key]?.[fault] ?? ''))]),
  );
  return [
    '## 一览',
    '',
    '○ 照常完成；× 没有做，说明原因；○× 看故障落在哪一步；↺ 下次打开窗格时恢复原样，并说明。',
    '',
    row(['操作', ...faults.map(([, { name }]) => name)]),
    row(['---', ...faults.map(() => '---')]),
    ...rows,
    '',
  ].join('\n');
}

function sign(outcome: string): string {
  const told = outcome.split(' ');
  const signs = told.map((each) => (each === 'done' ? '○' : each === 'interrupted' ? '↺' : '×'));
  return [...new Set(signs)].sort().join('');
}

function section(key: string, { name, means }: Fault, outcomes: Outcomes): string {
  const told = Object.keys(SENTENCES).flatMap((code) => {
    const operations = Object.entries(OPERATIONS).flatMap(([operation, { name: called }]) =>
      (outcomes[operation]?.[key] ?? '').split(' ').includes(code) ? [called] : [],
    );
    return operations.length === 0 ? [] : [`- “${sentence(code)}”\n  ${operations.join('、')}。`];
  });
  const said =
    told.length === 0 ? ['各项操作都照常完成。'] : ['会说的话，以及哪些操作会说：', '', ...told];
  return [`## ${name}`, '', `${means}。`, '', ...said, ''].join('\n');
}

function sentence(code: string): string {
  return Object.entries(SENTENCES).find(([each]) => each === code)?.[1] ?? code;
}
