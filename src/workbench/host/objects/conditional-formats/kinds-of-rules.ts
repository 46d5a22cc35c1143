import type { ConditionalFormatType } from '../../../../workbook/conditional-formats/rule-content';
import { navigation } from '../../protocol/member-definitions';
import type { MemberDefinition, ObjectType } from '../../protocol/object-type';
import { cellValueConditionalFormatType } from './cell-value-conditional-format';
import { colorScaleConditionalFormatType } from './color-scale-conditional-format';
import {
  currentFormat,
  currentOfType,
  type ConditionalFormatTarget,
} from './conditional-format-target';
import { customConditionalFormatType } from './custom-conditional-format';
import { dataBarConditionalFormatType } from './data-bar-conditional-format';
import { iconSetConditionalFormatType } from './icon-set-conditional-format';
import { presetConditionalFormatType } from './preset-conditional-format';
import { textConditionalFormatType } from './text-conditional-format';
import { topBottomConditionalFormatType } from './top-bottom-conditional-format';

interface KindOfRule {
  readonly type: ConditionalFormatType;
  readonly object: ObjectType<ConditionalFormatTarget>;
}

/** The properties of a conditional format that lead to what is special to its kind. */
const KINDS: Readonly<Record<string, KindOfRule>> = {
  Custom: { type: 'Custom', object: customConditionalFormatType },
  CellValue: { type: 'CellValue', object: cellValueConditionalFormatType },
  TextComparison: { type: 'ContainsText', object: textConditionalFormatType },
  Preset: { type: 'PresetCriteria', object: presetConditionalFormatType },
  TopBottom: { type: 'TopBottom', object: topBottomConditionalFormatType },
  ColorScale: { type: 'ColorScale', object: colorScaleConditionalFormatType },
  DataBar: { type: 'DataBar', object: dataBarConditionalFormatType },
  IconSet: { type: 'IconSet', object: iconSetConditionalFormatType },
};

/** `custom` and `customOrNullObject`, and so on for every kind: the first throws on a rule of another kind. */
export const kindsOfRules: Readonly<Record<string, MemberDefinition<ConditionalFormatTarget>>> =
  Object.fromEntries(
    Object.entries(KINDS).flatMap(([name, { type, object }]) => [
      [
        name,
        navigation('1.6', (target: ConditionalFormatTarget) => {
          currentOfType(target, type);
          return object.of(target);
        }),
      ],
      [
        `${name}OrNullObject`,
        navigation('1.6', (target: ConditionalFormatTarget) =>
          currentFormat(target).type === type ? object.of(target) : null,
        ),
      ],
    ]),
  );
