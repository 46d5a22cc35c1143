import type { Workbook } from '../../../workbook/workbook';
import type { Package } from '../../package';
import { readPartLinks } from '../../read/package/part-links';
import { escapeAttribute } from '../../xml/escape';
import type { NewParts } from './new-parts';
import type { PackageEdits } from './package-edits';
import { removeParts } from './part-removal';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PROPERTIES = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const DATA_STORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

interface Saving {
  readonly edits: PackageEdits;
  readonly source: Package;
  readonly parts: NewParts;
}

/** Takes out custom XML that is gone, rewrites what is another, and adds what is new with the part that gives its id. */
export function customXmlEdits(
  { edits, source, parts }: Saving,
  workbookPath: string,
  before: Workbook,
  now: Workbook,
): void {
  const kept = new Map(now.customXmlParts.map((part) => [part.origin, part]));
  const gone = before.customXmlParts.flatMap(({ origin }) =>
    origin === null || kept.has(origin) ? [] : [origin],
  );
  if (gone.length > 0) removeParts(edits, source, readPartLinks(source), gone);
  for (const { origin, xml } of before.customXmlParts) {
    const same = kept.get(origin);
    if (origin !== null && same && same.xml !== xml) edits.create(origin, same.xml);
  }
  for (const { id, xml } of now.customXmlParts.filter(({ origin }) => origin === null)) {
    const item = parts.add('customXml/item1.xml', 'application/xml', xml);
    const properties = parts.add('customXml/itemProps1.xml', PROPERTIES, propertiesXml(id));
    parts.relate(workbookPath, `${OFFICE}/customXml`, item);
    parts.relate(item, `${OFFICE}/customXmlProps`, properties);
  }
}

function propertiesXml(id: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
    `<ds:datastoreItem ds:itemID="${escapeAttribute(id)}" xmlns:ds="${DATA_STORE}"><ds:schemaRefs/></ds:datastoreItem>`
  );
}
