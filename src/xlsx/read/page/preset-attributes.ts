import {
  PRESET_CRITERIA,
  type PresetCriterion,
} from '../../../workbook/conditional-formats/preset-criterion';
import { flag, numeric, type XmlElement } from '../../xml/xml-element';

type Attributes = Readonly<Record<string, string>>;

const above = (more: Attributes = {}): Attributes => ({ type: 'aboveAverage', ...more });
const below = (more: Attributes = {}): Attributes => above({ aboveAverage: '0', ...more });
const period = (timePeriod: string): Attributes => ({ type: 'timePeriod', timePeriod });

/** How a file says each preset. */
export const PRESET_ATTRIBUTES: Readonly<Record<PresetCriterion, Attributes>> = {
  Blanks: { type: 'containsBlanks' },
  NonBlanks: { type: 'notContainsBlanks' },
  Errors: { type: 'containsErrors' },
  NonErrors: { type: 'notContainsErrors' },
  Yesterday: period('yesterday'),
  Today: period('today'),
  Tomorrow: period('tomorrow'),
  LastSevenDays: period('last7Days'),
  LastWeek: period('lastWeek'),
  ThisWeek: period('thisWeek'),
  NextWeek: period('nextWeek'),
  LastMonth: period('lastMonth'),
  ThisMonth: period('thisMonth'),
  NextMonth: period('nextMonth'),
  AboveAverage: above(),
  BelowAverage: below(),
  EqualOrAboveAverage: above({ equalAverage: '1' }),
  EqualOrBelowAverage: below({ equalAverage: '1' }),
  OneStdDevAboveAverage: above({ stdDev: '1' }),
  OneStdDevBelowAverage: below({ stdDev: '1' }),
  TwoStdDevAboveAverage: above({ stdDev: '2' }),
  TwoStdDevBelowAverage: below({ stdDev: '2' }),
  ThreeStdDevAboveAverage: above({ stdDev: '3' }),
  ThreeStdDevBelowAverage: below({ stdDev: '3' }),
  UniqueValues: { type: 'uniqueValues' },
  DuplicateValues: { type: 'duplicateValues' },
};

/** Null for a rule of another kind, or a preset that the API has no name for. */
export function readPreset(rule: XmlElement): PresetCriterion | null {
  const wanted = stated(rule);
  return PRESET_CRITERIA.find((each) => same(PRESET_ATTRIBUTES[each], wanted)) ?? null;
}

/** What the element says in the shortest way. */
function stated(rule: XmlElement): Attributes {
  const { type = '', timePeriod } = rule.attributes;
  if (type === 'timePeriod') return period(timePeriod ?? '');
  if (type !== 'aboveAverage') return { type };
  const deviations = numeric(rule, 'stdDev') ?? 0;
  const more = {
    ...(flag(rule, 'equalAverage') && deviations === 0 && { equalAverage: '1' }),
    ...(deviations !== 0 && { stdDev: String(deviations) }),
  };
  return flag(rule, 'aboveAverage', true) ? above(more) : below(more);
}

function same(a: Attributes, b: Attributes): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}
