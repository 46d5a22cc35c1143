import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A real form, of which a bureau collects many. */
const parts = unzipSync(new Uint8Array(readFileSync('test/forms/guangzhou-cppcc.xlsx')));
const SHEET = 'xl/worksheets/sheet1.xml';

/** What the nth sheet of the collection is called; the first is 1. */
export const department = (nth: number) => `部门${nth}`;

/** A finance bureau's collection: the same form on so many sheets. */
export function bureau(count: number): Uint8Array {
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  const each = (print: (nth: number) => string) => numbers.map(print).join('');
  const edited = (path: string, edit: (xml: string) => string) => ({
    [path]: strToU8(edit(strFromU8(parts[path] ?? new Uint8Array()))),
  });
  return zipSync({
    ...parts,
    ...Object.fromEntries(
      numbers.map((nth) => [`xl/worksheets/sheet${nth}.xml`, parts[SHEET] ?? new Uint8Array()]),
    ),
    ...edited('xl/workbook.xml', (xml) =>
      xml
        .replace(
          /<sheets>.*<\/sheets>/u,
          `<sheets>${each((nth) => `<sheet sheetId="${nth}" name="${department(nth)}" r:id="rIdS${nth}"/>`)}</sheets>`,
        )
        .replace(/<definedNames>.*<\/definedNames>/u, ''),
    ),
    ...edited('xl/_rels/workbook.xml.rels', (xml) =>
      xml.replace(
        /<Relationship Id="rId4".*?\/>/u,
        each(
          (nth) =>
            `<Relationship Id="rIdS${nth}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${nth}.xml"/>`,
        ),
      ),
    ),
    ...edited('[Content_Types].xml', (xml) =>
      xml.replace(
        /<Override PartName="\/xl\/worksheets\/sheet1.xml".*?\/>/u,
        each(
          (nth) =>
            `<Override PartName="/xl/worksheets/sheet${nth}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
        ),
      ),
    ),
  });
}
