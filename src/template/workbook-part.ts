import { printFixedArea, quoteSheet } from '../snapshot/address';
import { escapeAttribute, escapeText } from '../xlsx/xml/escape';
import { HEAD, MAIN, OFFICE } from './package-terms';
import { templateArea } from './template-area';
import type { Template } from './template';

/** The workbook of the template: its sheet, its names, what is printed. */
export function workbookPart({ sheet, names, print }: Template): string {
  const owner = quoteSheet(sheet);
  const [first, last] = print.repeatedRows;
  const printed = [
    ['_xlnm.Print_Area', printFixedArea(templateArea(print.area))],
    ['_xlnm.Print_Titles', `$${first}:$${last}`],
  ].map(
    ([name, place]) =>
      `<definedName name="${name}" localSheetId="0">${owner}!${place}</definedName>`,
  );
  const own = Object.entries(names).map(
    ([name, at]) =>
      `<definedName name="${name}">${escapeText(`${owner}!${printFixedArea(templateArea(at))}`)}</definedName>`,
  );
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>` +
    `<sheet name="${escapeAttribute(sheet)}" sheetId="1" r:id="rId1"/></sheets>` +
    `<definedNames>${[...printed, ...own].join('')}</definedNames></workbook>`
  );
}
