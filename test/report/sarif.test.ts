import '@microsoft/jest-sarif';
import { readdirSync } from 'node:fs';
import type { FileReport } from '../../src/report/file-report';
import { fileOf, reportOfForm } from './report-of';
import { printWhole } from './print-whole';

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly unknown[];
      readonly suppressions?: readonly unknown[];
    }[];
    readonly invocations: readonly unknown[];
  }[];
}

const logOf = (files: readonly FileReport[]) =>
  JSON.parse(printWhole('sarif', files)) as unknown as Log;

const forms = readdirSync('test/forms')
  .filter((name) => name.endsWith('.xlsx'))
  .map((name) => name.replace('.xlsx', ''));

describe('the report as SARIF', () => {
  it('holds to the official schema over all forms, clean and unreadable ones among them', () => {
    const files = forms.map((name) => fileOf(`表/${name}.xlsx`, reportOfForm(name)));
    const log = logOf([
      { kind: 'failed', file: 'a.xlsx', code: 'encrypted' },
      ...files,
      { kind: 'failed', file: 'C:\\申报\\b c.xlsx', code: 'damaged' },
    ]);
    expect(log).toBeValidSarifLog();
    expect(log.runs[0]?.results.length).toBeGreaterThan(100);
  });

  it('names file, sheet and cell of a result, its rule and level', () => {
    const log = logOf([fileOf('/表/政协 1.xlsx', reportOfForm('guangzhou-cppcc'))]);
    const [run] = log.runs;
    const result = run?.results.find(({ ruleId }) => ruleId === 'approximate-value');
    expect(result).toMatchObject({
      level: 'warning',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'file:///%E8%A1%A8/%E6%94%BF%E5%8D%8F%201.xlsx' },
          },
          logicalLocations: [
            { name: 'F18', fullyQualifiedName: '部门整体绩效目标表!F18', kind: 'cell' },
          ],
        },
      ],
    });
    expect(run?.tool.driver.rules[result?.ruleIndex ?? -1]?.id).toBe('approximate-value');
  });

  it('keeps an answered finding, suppressed with its reason', () => {
    const report = reportOfForm('guangzhou-cppcc', ({ rule }) =>
      rule === 'approximate-value' ? { reason: '以实际到会人数为准', isStale: false } : null,
    );
    const log = logOf([fileOf('a.xlsx', report)]);
    const suppressed = log.runs[0]?.results.filter((result) => result.suppressions);
    expect(log).toBeValidSarifLog();
    expect(suppressed).toMatchObject([
      {
        ruleId: 'approximate-value',
        suppressions: [
          { kind: 'inSource', status: 'accepted', justification: '以实际到会人数为准' },
        ],
      },
    ]);
  });

  it('tells of a file that was not checked as a failure of the run', () => {
    const log = logOf([{ kind: 'failed', file: '甲.xlsx', code: 'encrypted' }]);
    expect(log).toBeValidSarifLog();
    expect(log.runs[0]).toMatchObject({
      results: [],
      invocations: [
        {
          executionSuccessful: false,
          toolExecutionNotifications: [{ level: 'error', properties: { code: 'encrypted' } }],
        },
      ],
    });
  });
});
