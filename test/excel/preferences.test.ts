/** @jest-environment ./test/excel-environment.ts */
import { userPreferences } from '../../src/excel/browser/preferences';

beforeEach(() => {
  localStorage.clear();
});

it('has no choice before the user makes one, and keeps it then', () => {
  expect(userPreferences().readMarks()).toBeNull();
  userPreferences().writeMarks('list-only');
  expect(userPreferences().readMarks()).toBe('list-only');
});

it('takes what is no choice for none', () => {
  userPreferences().writeMarks('mark');
  const [key = ''] = Object.keys(localStorage);
  localStorage.setItem(key, 'neither');
  expect(userPreferences().readMarks()).toBeNull();
});

it('does without storage where it is forbidden', () => {
  const storage = jest.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  expect(() => {
    userPreferences().writeMarks('mark');
  }).not.toThrow();
  expect(userPreferences().readMarks()).toBeNull();
  storage.mockRestore();
});
