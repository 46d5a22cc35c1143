import { runCommand } from '../../src/cli/command';
import { library } from '../../src/cli/library/library';
import { cliTextsFor } from '../../src/texts/cli';

const chinese = cliTextsFor('zh-CN').cli.library;

async function command(...argv: string[]) {
  const reports: string[] = [];
  const complaints: string[] = [];
  const code = await runCommand(library, argv, {
    report: (text) => reports.push(text),
    complain: (text) => complaints.push(text),
  });
  return { code, report: reports.join('\n'), complaint: complaints.join('\n') };
}

describe('the command library', () => {
  test('answers every query in JSON, ten entries at most, best first', async () => {
    const { code, report, complaint } = await command(
      '采购及时',
      '成本',
      'xyzzy',
      '--format',
      'json',
    );
    expect([code, complaint]).toEqual([0, '']);
    const answers: unknown = JSON.parse(report);
    expect(answers).toMatchObject([
      { query: '采购及时', entries: { 0: { id: 'caigou-jishi-lv', level2: '时效指标' } } },
      { query: '成本', entries: { length: 10 } },
      { query: 'xyzzy', entries: [] },
    ]);
    expect(report).toMatch(
      /"id": "[^"]+",\s+"name": "采购及时率",\s+"level2": "时效指标",\s+"score": 0\.9\d+\s/u,
    );
  });

  test('names class and value in its text', async () => {
    expect((await command('采购及时率')).report).toContain('采购及时率（时效指标）  ≥{n}%');
  });

  test.each(['cgjsl', '采购jsl', 'caigoujishilv'])('understands pinyin: %s', async (query) => {
    const { report } = await command(query);
    expect(report.split('\n')[1]).toContain('采购及时率');
  });

  test('says when nothing was found', async () => {
    expect(await command('xyzzy')).toEqual({
      code: 0,
      report: `“xyzzy”\n${chinese.nothing}`,
      complaint: '',
    });
  });

  test.each([
    [[], '没有说要查什么'],
    [['  '], '没有说要查什么'],
    [['会议', '--format', 'xml'], '--format'],
    [['会议', '--lang', 'fr'], '--lang'],
    [['会议', '--limit'], '--limit'],
  ])('%j is misused', async (argv, word) => {
    const { code, report, complaint } = await command(...argv);
    expect([code, report]).toEqual([2, '']);
    expect(complaint).toContain(word);
  });

  test('explains itself in either language', async () => {
    expect((await command('--help')).report).toBe(chinese.usage);
    expect((await command('--help', '--lang', 'en-US')).report).toContain('Usage: library');
  });
});
