import { readFileSync } from 'node:fs';
import { applicationType } from '../../../src/workbench/host/objects/application';
import { conditionalFormatType } from '../../../src/workbench/host/objects/conditional-format';
import { conditionalFormatCollectionType } from '../../../src/workbench/host/objects/conditional-format-collection';
import { conditionalRangeFormatType } from '../../../src/workbench/host/objects/conditional-range-format';
import { customConditionalFormatType } from '../../../src/workbench/host/objects/custom-conditional-format';
import { dataValidationType } from '../../../src/workbench/host/objects/data-validation';
import { headerFooterGroupType } from '../../../src/workbench/host/objects/header-footer';
import { namedItemType } from '../../../src/workbench/host/objects/named-item';
import { namedItemCollectionType } from '../../../src/workbench/host/objects/named-item-collection';
import { pageBreakCollectionType } from '../../../src/workbench/host/objects/page-break';
import { pageLayoutType } from '../../../src/workbench/host/objects/page-layout';
import { rangeType } from '../../../src/workbench/host/objects/range';
import { rangeAreasType } from '../../../src/workbench/host/objects/range-areas';
import { rangeFormatType } from '../../../src/workbench/host/objects/range-format';
import { settingCollectionType } from '../../../src/workbench/host/objects/setting-collection';
import { workbookType } from '../../../src/workbench/host/objects/workbook';
import { worksheetType } from '../../../src/workbench/host/objects/worksheet';
import { worksheetCollectionType } from '../../../src/workbench/host/objects/worksheet-collection';
import { worksheetProtectionType } from '../../../src/workbench/host/objects/worksheet-protection';

const TYPES = readFileSync('node_modules/@types/office-js/index.d.ts', 'utf8');
const MEMBER = /\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*(?:readonly )?(\w+)\??\s*[(:]/g;

/** The requirement sets that Microsoft's type definitions give the members of a class. */
function documented(type: string): Map<string, string> {
  const excel = TYPES.slice(TYPES.indexOf('declare namespace Excel {'));
  const start = excel.search(new RegExp(`^    class ${type} `, 'm'));
  const text = excel.slice(start, excel.indexOf('\n    }', start));
  const ofClass = /\[Api set: ExcelApi (1\.\d+)\]\s*\*\/\s*$/.exec(excel.slice(0, start))?.[1];
  const sets = new Map<string, string>();
  for (const [, comment = '', name = ''] of text.matchAll(MEMBER)) {
    const set = /\[Api set: ExcelApi (1\.\d+)/.exec(comment)?.[1] ?? ofClass;
    if (set !== undefined && !sets.has(name)) sets.set(name, set);
  }
  return sets;
}

test.each([
  applicationType,
  conditionalFormatCollectionType,
  conditionalFormatType,
  conditionalRangeFormatType,
  customConditionalFormatType,
  dataValidationType,
  headerFooterGroupType,
  namedItemCollectionType,
  namedItemType,
  pageBreakCollectionType,
  pageLayoutType,
  rangeAreasType,
  rangeFormatType,
  rangeType,
  settingCollectionType,
  workbookType,
  worksheetCollectionType,
  worksheetProtectionType,
  worksheetType,
])('every member of $name has the requirement set that Microsoft documents', ({ name, since }) => {
  const sets = documented(name);
  const ours = [...since]
    .filter(([wire]) => !wire.startsWith('_'))
    .map(([wire, set]) => [wire.charAt(0).toLowerCase() + wire.slice(1), set]);
  expect(ours).toEqual(ours.map(([member = '']) => [member, sets.get(member)]));
});
