import { VOCABULARY } from '../../src/packs';
import { LEVEL1_CLASSES, LEVEL2_CLASSES } from '../../src/packs/class-names';

test('every class that forms are read by can be named by a pack', () => {
  expect([...LEVEL1_CLASSES]).toEqual(VOCABULARY.level1.map(({ name }) => name));
  expect([...LEVEL2_CLASSES]).toEqual(VOCABULARY.level2.map(({ name }) => name));
});
