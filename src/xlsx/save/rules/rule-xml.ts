import type { ConditionalFormat } from '../../../workbook/conditional-formats/conditional-format';
import type { ColorPoint, Threshold } from '../../../workbook/conditional-formats/threshold';
import { printRefs } from '../../anchors/area-text';
import { PRESET_ATTRIBUTES } from '../../read/page/preset-attributes';
import { escapeText, writeEscapes } from '../../xml/escape';
import { printAttributes, type Attributes } from '../xml/element-edits';
import { opaque } from '../styles/format-xml';

/** What a rule is written with beside what it says itself. */
export interface RulePlace {
  readonly prefix: string;
  readonly priority: number;
  /** Its format's number; null for a kind that has none. */
  readonly format: number | null;
  /** What an extension says of the same rule goes by this id; null where none does. */
  readonly extension: string | null;
}

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';

/** A new rule in a `conditionalFormatting` of its own. */
export function ruleXml(rule: ConditionalFormat, place: RulePlace): string {
  const { prefix, priority, format } = place;
  const attributes = printAttributes({
    ...kindOf(rule),
    dxfId: format === null ? null : String(format),
    priority: String(priority),
    stopIfTrue: rule.stopIfTrue ? '1' : null,
  });
  const formulas = rule.formulas.map((formula) => {
    const text = escapeText(writeEscapes(formula));
    return `<${prefix}formula>${text}</${prefix}formula>`;
  });
  const content = `${formulas.join('')}${drawingXml(rule, place)}`;
  return (
    `<${prefix}conditionalFormatting sqref="${printRefs(rule.areas)}">` +
    `<${prefix}cfRule${attributes}>${content}</${prefix}cfRule></${prefix}conditionalFormatting>`
  );
}

function kindOf(rule: ConditionalFormat): Attributes {
  switch (rule.type) {
    case 'Custom':
      return { type: 'expression' };
    case 'CellValue':
      return { type: 'cellIs', operator: rule.operator };
    case 'ContainsText': {
      const operator = rule.comparison === 'notContainsText' ? 'notContains' : rule.comparison;
      return { type: rule.comparison, operator, text: writeEscapes(rule.text) };
    }
    case 'PresetCriteria':
      return PRESET_ATTRIBUTES[rule.criterion];
    case 'TopBottom': {
      const { rank, percent, bottom } = rule.top;
      return {
        type: 'top10',
        percent: percent ? '1' : null,
        bottom: bottom ? '1' : null,
        rank: String(rank),
      };
    }
    case 'ColorScale':
      return { type: 'colorScale' };
    case 'DataBar':
      return { type: 'dataBar' };
    case 'IconSet':
      return { type: 'iconSet' };
  }
}

/** What scales, bars and icons are drawn by. */
function drawingXml(rule: ConditionalFormat, { prefix, extension }: RulePlace): string {
  switch (rule.type) {
    case 'ColorScale':
      return `<${prefix}colorScale>${pointsXml(prefix, rule.points)}</${prefix}colorScale>`;
    case 'DataBar': {
      const { lower, upper, positive, showValue } = rule.bar;
      const color = `<${prefix}color rgb="${opaque(positive.fill)}"/>`;
      const limits = [lower, upper].map((limit) => thresholdXml(prefix, plain(limit))).join('');
      const shown = showValue ? '' : ' showValue="0"';
      const bar = `<${prefix}dataBar${shown}>${limits}${color}</${prefix}dataBar>`;
      if (extension === null) return bar;
      return (
        `${bar}<${prefix}extLst><${prefix}ext xmlns:x14="${X14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}">` +
        `<x14:id>${extension}</x14:id></${prefix}ext></${prefix}extLst>`
      );
    }
    case 'IconSet': {
      const { set, thresholds, reversed, showValue } = rule.icons;
      const attributes = printAttributes({
        iconSet: set,
        showValue: showValue ? null : '0',
        reverse: reversed ? '1' : null,
      });
      const limits = thresholds.map((each) =>
        thresholdXml(prefix, each, each.orEqual ? {} : { gte: '0' }),
      );
      return `<${prefix}iconSet${attributes}>${limits.join('')}</${prefix}iconSet>`;
    }
    case 'Custom':
    case 'CellValue':
    case 'ContainsText':
    case 'PresetCriteria':
    case 'TopBottom':
      return '';
  }
}

function pointsXml(prefix: string, points: readonly ColorPoint[]): string {
  const colors = points.map(({ color }) => `<${prefix}color rgb="${opaque(color)}"/>`);
  return [...points.map((each) => thresholdXml(prefix, each)), ...colors].join('');
}

/** Excel 2007 had no automatic ends. */
function plain({ kind, formula }: Threshold): Threshold {
  if (kind === 'autoMin') return { kind: 'min', formula };
  return kind === 'autoMax' ? { kind: 'max', formula } : { kind, formula };
}

function thresholdXml(prefix: string, limit: Threshold, more: Attributes = {}): string {
  const { kind, formula } = limit;
  return `<${prefix}cfvo${printAttributes({ type: kind, val: formula, ...more })}/>`;
}
