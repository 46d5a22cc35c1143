/** @jest-environment ./test/excel-environment.ts */
import { act } from 'react';
import type { RequestRefusal } from '../../src/workbench/host/request-faults';
import { live as words } from '../../src/texts/zh-CN/live';
import { CPPCC, endSittings, liveParts, settled } from '../excel/watch/live-sitting';
import { RenderedPane } from './rendered-pane';

afterEach(endSittings);

/** More than live checking tries. */
const ALL_TRIES = [1, 2, 3, 4];

it.each<[RequestRefusal, keyof typeof words.behind]>([
  ['GeneralException', 'unknown'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
])(
  'a list that cannot follow because of %s says why, until a check reads all',
  async (code, reason) => {
    localStorage.clear();
    await excelHost.open(CPPCC);
    const pane = new RenderedPane(undefined, 'zh-CN', liveParts());
    pane.isRealCheck = true;
    await pane.click('一键校验');
    await pane.says('预算整体情况');
    excelHost.resetCounters();
    for (const request of ALL_TRIES)
      excelHost.faults.requests.set(request, { kind: 'refused', code });
    excelHost.type('F18', '≥550人');
    await act(settled);

    expect(pane.text).toContain(words.behindTitle);
    expect(pane.text).toContain(words.behind[reason]);
    excelHost.faults.requests.reset();
    await pane.click('一键校验');
    await act(settled);
    expect(pane.text).not.toContain(words.behindTitle);
    await act(() => {
      pane.session.preferLive(false);
      return settled();
    });
  },
);
