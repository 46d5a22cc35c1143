import type { RuleContent } from '../../../../workbook/conditional-formats/rule-content';
import { invalidArgument } from '../arguments';
import { usualThresholds } from './icon-sets';

/** The formula of a new rule until the add-in sets its own: it never holds. */
const NEVER = 'FALSE';

interface NewRule {
  readonly content: RuleContent;
  readonly formulas: readonly string[];
}

/** What Excel's own dialog begins with, or, for rules that say nothing yet, what never holds. @throws InvalidArgument */
export function newRule(type: string): NewRule {
  switch (type) {
    case 'Custom':
      return { content: { type }, formulas: [NEVER] };
    case 'CellValue':
      return { content: { type, operator: 'equal' }, formulas: ['NA()'] };
    case 'ContainsText':
      return { content: { type, comparison: 'containsText', text: '' }, formulas: [NEVER] };
    case 'PresetCriteria':
      return { content: { type, criterion: 'AboveAverage' }, formulas: [] };
    case 'TopBottom':
      return {
        content: { type, top: { rank: 10, percent: false, bottom: false } },
        formulas: [],
      };
    case 'ColorScale':
      return {
        content: {
          type,
          points: [
            { kind: 'min', formula: null, color: '#F8696B' },
            { kind: 'percentile', formula: '50', color: '#FFEB84' },
            { kind: 'max', formula: null, color: '#63BE7B' },
          ],
        },
        formulas: [],
      };
    case 'DataBar':
      return { content: newBar(), formulas: [] };
    case 'IconSet':
      return { content: newIcons(), formulas: [] };
    default:
      throw invalidArgument();
  }
}

function newBar(): RuleContent {
  return {
    type: 'DataBar',
    bar: {
      lower: { kind: 'autoMin', formula: null },
      upper: { kind: 'autoMax', formula: null },
      positive: { fill: '#638EC6', border: '#638EC6' },
      negativeFill: '#FF0000',
      negativeBorder: { color: '#FF0000' },
      gradient: true,
      direction: 'context',
      axis: 'automatic',
      axisColor: '#000000',
      showValue: true,
    },
  };
}

function newIcons(): RuleContent {
  const set = '3TrafficLights1';
  const thresholds = usualThresholds(set);
  return { type: 'IconSet', icons: { set, thresholds, reversed: false, showValue: true } };
}
