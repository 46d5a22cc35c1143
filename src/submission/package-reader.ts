import { partText, type Package } from '../xlsx/package';
import { readPartLinks, type PartLink } from '../xlsx/read/package/part-links';
import { findWorkbookParts, type WorkbookParts } from '../xlsx/read/package/workbook-parts';
import type { PackageEdits } from '../xlsx/save/package/package-edits';
import { parseXml, type XmlDocument } from '../xlsx/xml/parse-xml';
import { XlsxError } from '../xlsx/xlsx-error';

/** A package while it is being cleaned: what is read of it, and what shall change. */
export interface Cleaning {
  readonly source: Package;
  readonly parts: WorkbookParts;
  readonly links: readonly PartLink[];
  readonly edits: PackageEdits;
  /** The part as a tree; undefined where there is none, or none that can be read: it holds nothing of ours. */
  readonly document: (path: string) => XmlDocument | undefined;
  readonly text: (path: string) => string | undefined;
}

export function beginCleaning(source: Package, edits: PackageEdits): Cleaning {
  const documents = new Map<string, XmlDocument | undefined>();
  const texts = new Map<string, string | undefined>();
  const text = (path: string) => remembered(texts, path, () => partText(source, path));
  return {
    source,
    parts: findWorkbookParts(source),
    links: readPartLinks(source),
    edits,
    text,
    document: (path) =>
      remembered(documents, path, () => {
        const xml = text(path);
        return xml === undefined ? undefined : parseXml(xml);
      }),
  };
}

function remembered<Value>(
  known: Map<string, Value | undefined>,
  path: string,
  read: () => Value | undefined,
): Value | undefined {
  const key = path.toLowerCase();
  if (!known.has(key)) known.set(key, readable(read));
  return known.get(key);
}

function readable<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof XlsxError) return undefined;
    throw error;
  }
}

/** Whether a part may hold one of these texts, told without reading it as XML; letters may stand as numbers in it. */
export function mayHold(text: string | undefined, wanted: readonly string[]): boolean {
  return text !== undefined && (text.includes('&#') || wanted.some((each) => text.includes(each)));
}
