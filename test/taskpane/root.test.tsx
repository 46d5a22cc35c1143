/** @jest-environment jsdom */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { Runtime } from '../../src/commands/runtime';
import { Root } from '../../src/taskpane/root';
import { textsFor } from '../../src/texts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** What the page says in a system that wants dark colours. */
function pageFor(runtime: Runtime): string {
  // jsdom knows no media queries.
  window.matchMedia = (query) =>
    Object.assign(new EventTarget(), {
      matches: query.includes('dark'),
      media: query,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  const host = document.createElement('div');
  const root = createRoot(host);
  act(() => {
    root.render(<Root runtime={runtime} texts={textsFor(runtime.language)} />);
  });
  const { textContent } = host;
  act(() => {
    root.unmount();
  });
  return textContent;
}

describe('the page outside of Excel', () => {
  it('says where it belongs', () => {
    expect(pageFor({ kind: 'elsewhere', language: 'zh-CN' })).toContain('请在 Excel 中打开');
    expect(pageFor({ kind: 'elsewhere', language: 'en-US' })).toContain('Open this in Excel');
  });

  it('says what is missing when office.js did not load, and that nothing was changed', () => {
    const page = pageFor({ kind: 'no-office', language: 'zh-CN' });
    expect(page).toContain('没有连上 Excel');
    expect(page).toContain('表格没有任何改动');
  });
});
