/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util';
import { fileOf, reportOfForm } from './report-of';
import { printWhole } from './print-whole';

// jsdom has none, and workbooks are read with them.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const answered = reportOfForm('guangzhou-cppcc', ({ rule }) =>
  rule === 'approximate-value' ? { reason: '<b>以实际为准</b>', isStale: false } : null,
);
const html = printWhole('html', [
  fileOf('表/<政协> & "市".xlsx', answered),
  fileOf('b.xlsx', reportOfForm('gz-statistics-clean')),
  { kind: 'failed', file: 'c.xlsx', code: 'encrypted' },
]);
const page = new DOMParser().parseFromString(html, 'text/html');
const textOf = (selector: string) =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('the report as a page', () => {
  it('needs nothing but itself, and runs nothing', () => {
    expect(page.querySelectorAll('script, link, img, iframe, object, [onclick]')).toHaveLength(0);
    expect(html).not.toMatch(/url\(|@import|https?:/);
  });

  it('says in which language it is, and what it is', () => {
    expect(page.documentElement.lang).toBe('zh-CN');
    expect(page.title).toBe('绩效目标申报表校验报告');
    expect(textOf('h1 + p').join('')).toMatch(/规则包：general .*（[0-9a-f]{16}）；guangzhou/);
  });

  it('has a section for each file, in order, names as they are', () => {
    expect(textOf('section.file > h2')).toEqual(['表/<政协> & "市".xlsx', 'b.xlsx', 'c.xlsx']);
    expect(textOf('section.file')[2]).toContain('工作簿有打开密码');
  });

  it('has tables with captions and headings', () => {
    for (const table of page.querySelectorAll('table')) {
      expect(table.querySelector('caption')?.textContent).not.toBe('');
      expect(table.querySelectorAll('thead th[scope=col]').length).toBeGreaterThan(2);
      expect(table.querySelectorAll('tbody th[scope]').length).toBeGreaterThan(0);
    }
    expect(new Set(textOf('caption'))).toEqual(
      new Set(['发现的问题', '已说明的问题', '四个审核维度', '汇总']),
    );
  });

  it('explains every rule that it names, answered ones too', () => {
    const links = [...page.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    expect(links.length).toBeGreaterThan(20);
    for (const { hash } of links) expect(page.querySelectorAll(hash)).toHaveLength(1);
    expect(page.getElementById('approximate-value')?.textContent).toContain('怎么改');
  });

  it('tells why a finding is not open', () => {
    const table = [...page.querySelectorAll('table')].find(
      ({ caption }) => caption?.textContent === '已说明的问题',
    );
    expect(table?.textContent).toContain('<b>以实际为准</b>');
    expect(table?.textContent).toContain('F18');
  });

  it('gives the reasons for return as numbered text, and says where there are none', () => {
    expect(textOf('ol > li')[0]).toMatch(/^整张表（A1）：没有“成本指标”/);
    expect(textOf('section.file')[1]).toContain('没有要退回修改的内容');
  });

  it('speaks English, too', () => {
    const english = printWhole('html', [fileOf('a.xlsx', answered)], 'en-US');
    expect(english).toContain('<html lang="en-US">');
    expect(english).toContain('Reasons for return');
  });
});
