/** @jest-environment ./test/excel-environment.ts */
import { officeIsDark } from '../../src/excel/office/office-theme';

it('tells by its background that Office is light', () => {
  expect(Office.context.officeTheme.bodyBackgroundColor).toBe('#ffffff');
  expect(officeIsDark()).toBe(false);
});
