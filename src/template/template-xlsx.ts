import { escapeText } from '../xlsx/xml/escape';
import { pack } from '../xlsx/zip/pack';
import { writeZip } from '../xlsx/zip/write-zip';
import { HEAD, KIND, MAIN, OFFICE, PACKAGE } from './package-terms';
import { sheetPart } from './sheet-part';
import { stylesPart } from './styles-part';
import type { Template } from './template';
import { workbookPart } from './workbook-part';

/** The template as a workbook file; the same bytes every time. */
export function templateXlsx(template: Template): Uint8Array {
  const texts = new Map<string, number>();
  for (const { text } of template.cells) {
    if (text !== undefined && !texts.has(text)) texts.set(text, texts.size);
  }
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookPart(template),
    'xl/_rels/workbook.xml.rels': relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/worksheets/sheet1.xml': sheetPart(template, texts),
    'xl/styles.xml': stylesPart(),
    'xl/sharedStrings.xml': stringsPart([...texts.keys()]),
  };
  const encoder = new TextEncoder();
  return writeZip(Object.entries(parts).map(([path, xml]) => pack(path, encoder.encode(xml))));
}

const CONTENT_TYPES =
  `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${KIND}.worksheet+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${KIND}.styles+xml"/>` +
  `<Override PartName="/xl/sharedStrings.xml" ContentType="${KIND}.sharedStrings+xml"/></Types>`;

function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  const entries = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;
}

function stringsPart(texts: readonly string[]): string {
  const items = texts.map((text) => `<si><t>${escapeText(text)}</t></si>`);
  return `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${texts.length}">${items.join('')}</sst>`;
}
