/** @jest-environment ./test/excel-environment.ts */
import { checked, endSittings, listed, listedAnew, liveSitting, settled } from './live-sitting';

beforeEach(() => {
  excelHost.level = '1.14';
});

afterEach(endSittings);

it.each(['1.13', '1.14', '1.17', '1.20'] as const)(
  'the list follows an entry in one round trip, and nothing is written, at level %s',
  async (level) => {
    excelHost.level = level;
    const session = await liveSitting();
    expect(session.getState().live).toEqual({ kind: 'following' });
    expect(listed(session).join('\n')).toContain('17,5 approximate-value');
    excelHost.type('F18', '≥550人');
    const typed = excelHost.undoSteps.length;
    await settled();
    expect(listed(session).join('\n')).not.toContain('17,5 approximate-value');
    expect(checked(session).before).toBe(listed(session).length + 1);
    expect(excelHost.syncs).toBe(1);
    expect(excelHost.bytes).toBeLessThan(120_000);
    expect(excelHost.undoSteps).toHaveLength(typed);
    expect(listed(session)).toEqual(await listedAnew());
  },
);
