import {
  TEXT_COMPARISONS,
  type RuleContent,
} from '../../../workbook/conditional-formats/rule-content';
import { readEscapes } from '../../xml/escape';
import { descendants, flag, numeric, type XmlElement } from '../../xml/xml-element';
import { readColor, type Palette } from '../styles/colors';
import { readDataBar } from './data-bar';
import { readPreset } from '../page/preset-attributes';
import { readIconThresholds, readThresholds } from './thresholds';

const EXCEL_2007_ICONS = '3TrafficLights1';

/**
 * What a `cfRule` looks at; null for a kind that the model does not know.
 * @param extension the `dataBar` by which an extension adds to a bar of Excel 2007
 */
export function readRuleContent(
  rule: XmlElement,
  extension: XmlElement | null,
  palette: Palette,
): RuleContent | null {
  const { type = '', operator } = rule.attributes;
  const part = (local: string) => descendants(rule, local)[0];
  switch (type) {
    case 'expression':
      return { type: 'Custom' };
    case 'cellIs':
      return { type: 'CellValue', operator: operator ?? '' };
    case 'top10':
      return {
        type: 'TopBottom',
        top: {
          rank: numeric(rule, 'rank') ?? 10,
          percent: flag(rule, 'percent'),
          bottom: flag(rule, 'bottom'),
        },
      };
    case 'colorScale': {
      const scale = part('colorScale');
      const colors = scale ? descendants(scale, 'color') : [];
      const points = scale ? readThresholds(scale) : [];
      return {
        type: 'ColorScale',
        points: points.map((point, i) => ({
          ...point,
          color: readColor(colors[i], palette) ?? '#FFFFFF',
        })),
      };
    }
    case 'dataBar': {
      const bar = part('dataBar');
      if (!bar) return null;
      const isExtended = bar.name !== 'dataBar';
      return { type: 'DataBar', bar: readDataBar(bar, isExtended ? bar : extension, palette) };
    }
    case 'iconSet': {
      const set = part('iconSet');
      if (!set) return null;
      return {
        type: 'IconSet',
        icons: {
          set: set.attributes['iconSet'] ?? EXCEL_2007_ICONS,
          thresholds: readIconThresholds(set),
          reversed: flag(set, 'reverse'),
          showValue: flag(set, 'showValue', true),
        },
      };
    }
    default: {
      const comparison = TEXT_COMPARISONS.find((each) => each === type);
      if (comparison) {
        const text = readEscapes(rule.attributes['text'] ?? '');
        return { type: 'ContainsText', comparison, text };
      }
      const criterion = readPreset(rule);
      return criterion && { type: 'PresetCriteria', criterion };
    }
  }
}
