import { invert } from '../../src/plan/invert';
import { NOTHING_EXPECTED, type Plan } from '../../src/plan/plan';
import { NO_HISTORY, recorded, redoStep, titlesOf, undoStep } from '../../src/session/history';
import { printHistory, withHistory } from '../../src/session/history-setting';
import { parseHistory } from '../../src/session/parse-history';

function planNamed(name: string, after = '=1'): Plan {
  return {
    title: { key: 'bind-names', data: { count: name } },
    edits: [{ kind: 'set-name', name, scope: null, before: null, after }],
    expects: NOTHING_EXPECTED,
    yields: NOTHING_EXPECTED,
  };
}

const [one, two, three] = [planNamed('一'), planNamed('二'), planNamed('三')];

describe('the history', () => {
  it('takes back what was done last, and does it again', () => {
    const history = recorded(recorded(NO_HISTORY, one), two);
    const undo = undoStep(history);
    expect(undo?.plan).toEqual(invert(two));
    const redo = undo && redoStep(undo.then);
    expect(redo?.plan).toEqual(two);
    expect(redo?.then).toEqual(history);
  });

  it('forgets what was taken back when something new is done', () => {
    const undone = undoStep(recorded(NO_HISTORY, one))?.then ?? NO_HISTORY;
    expect(redoStep(recorded(undone, three))).toBeNull();
  });

  it('names what its buttons would do', () => {
    expect(titlesOf(NO_HISTORY)).toEqual({ undo: null, redo: null });
    const { then = NO_HISTORY } = undoStep(recorded(recorded(NO_HISTORY, one), two)) ?? {};
    expect(titlesOf(then)).toEqual({ undo: one.title, redo: two.title });
  });

  it('has nothing to take back or do again when it is empty', () => {
    expect([undoStep(NO_HISTORY), redoStep(NO_HISTORY)]).toEqual([null, null]);
  });

  it('is bounded in its steps and in what the workbook has to carry', () => {
    let history = NO_HISTORY;
    for (let count = 0; count < 50; count++) history = recorded(history, one);
    expect(history.done).toHaveLength(20);
    const long = recorded(history, planNamed('长', '='.padEnd(150_000, '1')));
    expect(printHistory(long).length).toBeLessThan(200_000);
    expect(parseHistory(printHistory(long)).done.at(-1)).toEqual(long.done.at(-1));
  });
});

describe('a kept history', () => {
  it('is read back as it was', () => {
    const history = undoStep(recorded(recorded(NO_HISTORY, one), two))?.then ?? NO_HISTORY;
    expect(parseHistory(printHistory(history))).toEqual(history);
  });

  it.each([
    null,
    '',
    '{',
    '[]',
    '{"version":2,"done":[],"undone":[]}',
    '{"version":1,"done":[{"title":{"key":"fix","data":{}},"edits":[{"kind":"run"}]}],"undone":[]}',
    '{"version":1,"done":[{"title":{"key":"rm","data":{}},"edits":[]}],"undone":[]}',
  ])('that is missing or broken is none: %s', (text) => {
    expect(parseHistory(text)).toEqual(NO_HISTORY);
  });

  it('is written with the plan that it tells of', () => {
    const then = recorded(NO_HISTORY, one);
    const { edits } = withHistory(one, null, then);
    expect(edits).toEqual([
      ...one.edits,
      { kind: 'set-setting', key: 'jixiao.history', before: null, after: printHistory(then) },
    ]);
  });
});
