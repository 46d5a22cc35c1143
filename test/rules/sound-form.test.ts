import { check } from '../../src/check';
import { workbookWith } from './form-builder';

test('the sound form, from which all scenarios start, has nothing to find', () => {
  const [checked, ...others] = check(workbookWith());
  expect(others).toEqual([]);
  expect(checked?.form.layout).toBe('guangzhou-department');
  expect(checked?.form.indicators).toHaveLength(13);
  expect(checked?.form.tasks).toHaveLength(3);
  expect(checked?.findings).toEqual([]);
});
