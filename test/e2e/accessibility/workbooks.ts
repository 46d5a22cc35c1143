import { strToU8, unzipSync, zipSync } from 'fflate';
import { seed } from '../variants';

/** So many sheets, each with the seed's form: `部门1`, `部门2`, … */
export function manyForms(count: number): Uint8Array {
  const parts = unzipSync(seed());
  const change = (path: string, pattern: RegExp | string, xml: string) => {
    parts[path] = strToU8(new TextDecoder().decode(parts[path]).replace(pattern, xml));
  };
  const sheet = parts['xl/worksheets/sheet1.xml'];
  if (!sheet) throw new Error('The seed has no sheet.');
  change('xl/workbook.xml', /(<sheet\b[^>]*\bname=")[^"]*/, '$1部门1');
  for (let number = 2; number <= count; number += 1) {
    parts[`xl/worksheets/sheet${number}.xml`] = sheet;
    const id = `rId${100 + number}`;
    change(
      'xl/workbook.xml',
      '</sheets>',
      `<sheet sheetId="${100 + number}" name="部门${number}" r:id="${id}"/></sheets>`,
    );
    change(
      'xl/_rels/workbook.xml.rels',
      '</Relationships>',
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${number}.xml"/></Relationships>`,
    );
    change(
      '[Content_Types].xml',
      '</Types>',
      `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    );
  }
  return zipSync(parts);
}
