import { progressOf } from '../../src/cli/check/progress';
import { cliTextsFor } from '../../src/texts/cli';

const texts = cliTextsFor('zh-CN');

function run(total: number, isWished: boolean, isTerminal: boolean) {
  const shown: string[] = [];
  const complaints: string[] = [];
  const progress = progressOf(total, isWished, texts, {
    report: () => undefined,
    complain: (text) => complaints.push(text),
    terminal: isTerminal ? { show: (text) => shown.push(text) } : undefined,
  });
  for (let file = 1; file <= total; file++) progress.step(file === 2);
  progress.clear();
  return { shown, complaints };
}

describe('progress', () => {
  it('is a line of the terminal that changes, and is gone at the end', () => {
    expect(run(3, false, true)).toEqual({
      shown: [
        '已检查 1/3 个文件',
        '已检查 2/3 个文件，1 个没有检查成',
        '已检查 3/3 个文件，1 个没有检查成',
        '',
      ],
      complaints: [],
    });
  });

  it('is silent elsewhere, unless it is wished for', () => {
    expect(run(3, false, false)).toEqual({ shown: [], complaints: [] });
  });

  it('takes twenty lines at most where it is written down', () => {
    const { complaints } = run(1000, true, false);
    expect(complaints).toHaveLength(20);
    expect(complaints.at(-1)).toBe('已检查 1000/1000 个文件，1 个没有检查成');
  });

  it('says nothing of a single file on a terminal', () => {
    expect(run(1, false, true).shown).toEqual(['']);
  });
});
