import { unsupportedLayout } from '../../src/library/placement/unsupported-layout';
import { decision, formBy } from '../form/decisions/deciding';
import { drawnSheet } from '../form/layouts/drawn-sheet';
import { NINGXIA_OUTLINE } from '../form/layouts/drawings-unusual';

test('whatever the user decides about an outline, it has no place for a row of its own', () => {
  const sheet = drawnSheet(NINGXIA_OUTLINE);
  const forms = [
    formBy(sheet),
    formBy(sheet, decision('outline', 'classes')),
    formBy(sheet, decision('outline', 'names')),
  ];
  expect(forms.map(unsupportedLayout)).toEqual(forms.map(() => 'classes-among-names'));
});
