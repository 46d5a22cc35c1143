/** @jest-environment jsdom */
import { sheet, textCell, workbook } from '../session/samples';
import { RenderedPane } from './rendered-pane';

it('says why a sheet that is nearly a form is not read', async () => {
  const title = textCell('A1', '项目支出绩效目标');
  const prose = textCell('A2', '产出指标：购置设备77台；质量指标：验收合格率100%。');
  const cells = new Map([title, prose].map((cell, row) => [`A${row + 1}`, cell]));
  const pane = new RenderedPane();
  pane.workspace.snapshot = workbook(sheet('说明', { cells }));
  await pane.check();
  await pane.says('用文字写成');
});
