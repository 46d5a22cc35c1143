import type { ConditionalFormat } from '../../../workbook/conditional-formats/conditional-format';
import type { DataBar, IconSet } from '../../../workbook/conditional-formats/rule-content';
import type { Threshold } from '../../../workbook/conditional-formats/threshold';
import { printRefs } from '../../anchors/area-text';
import { escapeText, writeEscapes } from '../../xml/escape';
import { printAttributes, type Attributes } from '../xml/element-edits';
import { opaque } from '../styles/format-xml';

/** Icon sets that came after Excel 2007 stand in an extension only. */
const LATER_SETS = new Set(['3Stars', '3Triangles', '5Boxes', 'NoIcons']);

/** Whether a rule stands in an extension only, not in the sheet's own list. */
export function isExtensionOnly(rule: ConditionalFormat): boolean {
  if (rule.type !== 'IconSet') return false;
  const { set, thresholds } = rule.icons;
  return LATER_SETS.has(set) || thresholds.some(({ icon }) => icon !== null);
}

/**
 * What the extension says of a rule: all, or what Excel 2007 did not know of a data bar.
 * @param priority null for a rule that the sheet's own list holds
 */
export function extendedRuleXml(
  rule: ConditionalFormat,
  id: string,
  priority: number | null,
): string {
  const content =
    rule.type === 'DataBar'
      ? barXml(rule.bar)
      : rule.type === 'IconSet'
        ? iconsXml(rule.icons)
        : '';
  const attributes = printAttributes({
    type: rule.type === 'DataBar' ? 'dataBar' : 'iconSet',
    priority: priority === null ? null : String(priority),
    id,
  });
  return (
    '<x14:conditionalFormatting xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" ' +
    'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
    `<x14:cfRule${attributes}>${content}</x14:cfRule>` +
    `<xm:sqref>${printRefs(rule.areas)}</xm:sqref></x14:conditionalFormatting>`
  );
}

function barXml(bar: DataBar): string {
  const { positive, negativeFill, negativeBorder, axisColor } = bar;
  const ownBorder = negativeBorder === 'same' ? null : negativeBorder.color;
  const attributes = printAttributes({
    minLength: '0',
    maxLength: '100',
    border: positive.border !== null || ownBorder !== null ? '1' : null,
    gradient: bar.gradient ? null : '0',
    direction: bar.direction === 'context' ? null : bar.direction,
    negativeBarColorSameAsPositive: negativeFill === null ? '1' : null,
    negativeBarBorderColorSameAsPositive: negativeBorder === 'same' ? null : '0',
    axisPosition: bar.axis === 'automatic' ? null : bar.axis,
  });
  const content = [
    thresholdXml(bar.lower),
    thresholdXml(bar.upper),
    colorXml('borderColor', positive.border),
    colorXml('negativeFillColor', negativeFill),
    colorXml('negativeBorderColor', ownBorder),
    colorXml('axisColor', axisColor),
  ];
  return `<x14:dataBar${attributes}>${content.join('')}</x14:dataBar>`;
}

function iconsXml({ set, thresholds, reversed, showValue }: IconSet): string {
  const isCustom = thresholds.some(({ icon }) => icon !== null);
  const attributes = printAttributes({
    iconSet: set,
    showValue: showValue ? null : '0',
    reverse: reversed ? '1' : null,
    custom: isCustom ? '1' : null,
  });
  const limits = thresholds.map((each) => thresholdXml(each, each.orEqual ? {} : { gte: '0' }));
  const icons = thresholds.map(({ icon }, index) => {
    const shown = icon ?? { set, index };
    const named = printAttributes({ iconSet: shown.set, iconId: String(shown.index) });
    return isCustom ? `<x14:cfIcon${named}/>` : '';
  });
  return `<x14:iconSet${attributes}>${limits.join('')}${icons.join('')}</x14:iconSet>`;
}

function thresholdXml({ kind, formula }: Threshold, more: Attributes = {}): string {
  const attributes = printAttributes({ type: kind, ...more });
  if (formula === null) return `<x14:cfvo${attributes}/>`;
  return `<x14:cfvo${attributes}><xm:f>${escapeText(writeEscapes(formula))}</xm:f></x14:cfvo>`;
}

function colorXml(name: string, color: string | null): string {
  return color === null ? '' : `<x14:${name} rgb="${opaque(color)}"/>`;
}
