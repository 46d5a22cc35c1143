import { openPackage, partXml, writePackage, type Package } from '../package';
import { readRelationships } from '../read/package/relationships';
import { NewParts } from '../save/package/new-parts';
import { printAttributes } from '../save/xml/element-edits';
import { PackageEdits } from '../save/package/package-edits';
import { appendInside, type TextEdit } from '../xml/text-edit';
import { child } from '../xml/xml-element';
import { locateExtension, type LocatedExtension } from './locate-extension';
import { readSettings } from './read-settings';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const EXTENSIONS = 'http://schemas.microsoft.com/office/webextensions';
const RELATIONSHIPS = 'http://schemas.microsoft.com/office/2011/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

type Settings = ReadonlyMap<string, string>;

/**
 * The workbook with these settings of an add-in in place of those that it keeps; the same bytes where they are the same.
 * @param addIn the id of the add-in's manifest
 * @param settings texts of JSON by their names
 * @throws XlsxError
 */
export function writeSettings(xlsx: Uint8Array, addIn: string, settings: Settings): Uint8Array {
  const source = openPackage(xlsx);
  if (isSame(readSettings(source, addIn), settings)) return xlsx;
  const edits = new PackageEdits();
  const known = locateExtension(source, addIn);
  if (known) edits.edit(known.path, known.document.text, changedProperties(known, settings));
  else addExtension(edits, source, addIn, settings);
  return writePackage(source, edits.changes());
}

function isSame(one: Settings, other: Settings): boolean {
  return one.size === other.size && [...one].every(([name, value]) => other.get(name) === value);
}

function changedProperties(
  { document: { text, root, prefix } }: LocatedExtension,
  settings: Settings,
): TextEdit[] {
  const xml = propertiesXml(prefix, settings);
  const properties = child(root, 'properties');
  if (properties) {
    const isEmpty = properties.contentStart === properties.end;
    if (isEmpty) return [appendInside(text, properties, xml)];
    return [{ start: properties.contentStart, end: properties.contentEnd, text: xml }];
  }
  const before = child(root, 'alternateReferences') ?? child(root, 'reference');
  const at = before?.end ?? root.contentStart;
  return [{ start: at, end: at, text: `<${prefix}properties>${xml}</${prefix}properties>` }];
}

function propertiesXml(prefix: string, settings: Settings): string {
  return [...settings]
    .map(([name, value]) => `<${prefix}property${printAttributes({ name, value })}/>`)
    .join('');
}

/** An add-in that the workbook did not know yet, with a pane beside it that stays closed. */
function addExtension(
  edits: PackageEdits,
  source: Package,
  addIn: string,
  settings: Settings,
): void {
  const parts = new NewParts(edits, source);
  const extension = parts.add(
    'xl/webextensions/webextension1.xml',
    'application/vnd.ms-office.webextension+xml',
    `${HEAD}<we:webextension xmlns:we="${EXTENSIONS}/webextension/2010/11" id="{${addIn}}">` +
      `<we:reference id="${addIn}" version="1.0.0.0" store="developer" storeType="Registry"/>` +
      `<we:alternateReferences/><we:properties>${propertiesXml('we:', settings)}</we:properties>` +
      `<we:bindings/><we:snapshot xmlns:r="${OFFICE}"/></we:webextension>`,
  );
  const known = readRelationships(source, '').find(({ kind }) => kind === 'webextensiontaskpanes');
  const document = known?.target ? partXml(source, known.target) : undefined;
  const panes = (known?.target && document ? known.target : null) ?? parts.claim(PANES);
  const id = parts.relate(panes, `${RELATIONSHIPS}/webextension`, extension);
  const prefix = document?.prefix ?? 'wetp:';
  const pane =
    `<${prefix}taskpane dockstate="right" visibility="0" width="350" row="1">` +
    `<${prefix}webextensionref xmlns:r="${OFFICE}" r:id="${id}"/></${prefix}taskpane>`;
  if (document) {
    edits.edit(panes, document.text, [appendInside(document.text, document.root, pane)]);
  } else {
    parts.put(
      panes,
      'application/vnd.ms-office.webextensiontaskpanes+xml',
      `${HEAD}<wetp:taskpanes xmlns:wetp="${EXTENSIONS}/taskpanes/2010/11">${pane}</wetp:taskpanes>`,
    );
    parts.relate('', `${RELATIONSHIPS}/webextensiontaskpanes`, panes);
  }
  parts.finish();
}

const PANES = 'xl/webextensions/taskpanes.xml';
