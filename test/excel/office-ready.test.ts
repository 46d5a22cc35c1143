/** @jest-environment jsdom */
import { languageFor, officeReady } from '../../src/excel/office/office-ready';

it('says so when office.js did not load', async () => {
  expect(await officeReady()).toEqual({ kind: 'no-office', language: 'en-US' });
});

it.each([
  ['zh-CN', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['ZH-hans', 'zh-CN'],
  ['en-GB', 'en-US'],
  ['de-DE', 'en-US'],
])('a user of %s reads %s', (tag, language) => {
  expect(languageFor(tag)).toBe(language);
});
