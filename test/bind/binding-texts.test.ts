import { textsFor } from '../../src/texts';
import { fill } from '../../src/texts/sentence';

const chinese = textsFor('zh-CN').binding;
const english = textsFor('en-US').binding;

function slots(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{(\w+)\}/g)].map(([slot]) => slot).sort();
}

test('every state of a name is told with the same facts in both languages', () => {
  const told = Object.entries(chinese.states).map(([state, sentence]) => [state, slots(sentence)]);
  const also = Object.entries(english.states).map(([state, sentence]) => [state, slots(sentence)]);
  expect(also).toEqual(told);
});

test('a refusal names the sheet, the cause and the remedy', () => {
  const sentence = chinese.refusals['several-forms-on-sheet'];
  expect(slots(english.refusals['several-forms-on-sheet'])).toEqual(slots(sentence));
  const said = fill(sentence, { sheet: '汇总', forms: '3' });
  expect(said).toContain('工作表“汇总”上有 3 份申报表');
  expect(said).toContain('单独的工作表');
});
