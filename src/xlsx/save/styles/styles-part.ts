import type { CellStyle } from '../../../workbook/styles/style';
import { BLANK_STYLES } from '../../blank-styles';
import { CONTENT_TYPES, partXml, type Package } from '../../package';
import { relationshipsPath } from '../../read/package/relationships';
import type { WorkbookParts } from '../../read/package/workbook-parts';
import { parseXml } from '../../xml/parse-xml';
import { appendInside, applyEdits } from '../../xml/text-edit';
import type { PackageEdits } from '../package/package-edits';
import { StyleWriter } from './style-writer';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const NEW_PATH = 'xl/styles.xml';

export interface StylesPart {
  readonly writer: StyleWriter;
  /** To be called when everything else is written and the writer knows what is needed. */
  finish(edits: PackageEdits): void;
}

/** The styles part of the package, or one that is made only if something needs it. */
export function openStyles(
  source: Package,
  parts: WorkbookParts,
  styles: readonly CellStyle[],
): StylesPart {
  const path = parts.styles;
  const known = path === null ? undefined : partXml(source, path);
  const document = known ?? parseXml(BLANK_STYLES);
  const writer = new StyleWriter(document, styles);
  return {
    writer,
    finish(edits) {
      const added = writer.edits();
      if (known && path !== null) edits.edit(path, known.text, added);
      else if (added.length > 0) {
        edits.create(NEW_PATH, applyEdits(document.text, added));
        announce(edits, source, parts);
      }
    },
  };
}

/** Tells the package of the new part: its content type and the workbook's relationship to it. */
function announce(edits: PackageEdits, source: Package, parts: WorkbookParts): void {
  const append = (path: string, element: string) => {
    const document = partXml(source, path);
    if (!document) return;
    const { text, root, prefix } = document;
    edits.edit(path, text, [appendInside(text, root, `<${prefix}${element}/>`)]);
  };
  append(CONTENT_TYPES, `Override PartName="/${NEW_PATH}" ContentType="${CONTENT}"`);
  append(
    relationshipsPath(parts.path),
    `Relationship Id="rIdStyles" Type="${RELATION}" Target="/${NEW_PATH}"`,
  );
}
