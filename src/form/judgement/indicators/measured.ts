import type { Indicator } from '../../form';
import { countsUnwanted, directionOf, type Direction } from './direction';

/** Verbs of a change downwards: 较上年下降5%以上 measures the drop, of which more is better. */
const DROP = /节约|节省|节支|降低|下降|压减|压缩|减少|减轻|缩短|缩减|削减|下调|降幅|减幅/u;
const LEADING_TO = /(?<![\s:：为达到在是约,，])[\s:：为达到在是约,，]+$/u;

/** Whether the value measures how much less there is, not how much there is. */
export function measuresDrop(indicator: Indicator): boolean {
  return DROP.test(wordsBeforeNumber(indicator));
}

/** Which way the value should go: the words before its number say what is measured, else the name does. */
export function measuredDirection(indicator: Indicator): Direction | null {
  const words = wordsBeforeNumber(indicator).replace(LEADING_TO, '');
  const said = countsUnwanted(words) ? 'smaller' : directionOf(words);
  return said ?? directionOf(indicator.name.text);
}

function wordsBeforeNumber({ annual, target }: Indicator): string {
  return 'number' in target ? annual.slice(0, target.span.start) : '';
}
