import { findEntry, partXml, type Package } from '../../package';
import { readRelationships, relationshipsPath } from '../../read/package/relationships';
import type { ZipEntry } from '../../zip/zip-entry';
import { applyEdits, replaceElement, setAttributes } from '../../xml/text-edit';
import type { PackageEdits } from '../package/package-edits';
import { contentType, freePath } from './package-terms';

/** What a printer driver keeps belongs to one sheet of one file. */
const LEFT_BEHIND = new Set(['printerSettings']);

/** Copies parts, and all that they lead to, out of one package into another or the same, under names of their own. */
export class PartCopies {
  /** Content types by path, to be stated. */
  readonly types = new Map<string, string>();
  /** Parts that are copied as they are, still packed. */
  readonly entries: ZipEntry[] = [];
  readonly #taken = new Set<string>();

  constructor(
    private readonly edits: PackageEdits,
    private readonly into: Package,
  ) {
    for (const { name } of into.entries) this.#taken.add(name.toLowerCase());
  }

  /** A path for a new part. */
  claim(wanted: string, type: string): string {
    const path = freePath((each) => this.#taken.has(each.toLowerCase()), wanted);
    this.#taken.add(path.toLowerCase());
    this.types.set(path, type);
    return path;
  }

  /** Gives a new part copies of what another one leads to, by the same ids of relationships. */
  copyRelated(
    from: Package,
    part: string,
    newPart: string,
    known = new Map<string, string>(),
  ): void {
    const document = partXml(from, relationshipsPath(part));
    if (!document) return;
    const { text, root } = document;
    known.set(part, newPart);
    const related = readRelationships(from, part);
    const edits = root.children.flatMap((element, i) => {
      const { kind, target } = related[i] ?? { kind: '', target: null };
      if (LEFT_BEHIND.has(kind)) return [replaceElement(element, '')];
      if (target === null) return [];
      return setAttributes(text, element, { Target: `/${this.#copy(from, target, known)}` });
    });
    this.edits.create(relationshipsPath(newPart), applyEdits(text, edits));
  }

  /** @param known what has been copied already, as parts may lead back to those that lead to them */
  #copy(from: Package, part: string, known: Map<string, string>): string {
    const copied = known.get(part);
    if (copied !== undefined) return copied;
    const entry = findEntry(from, part);
    const type = contentType(from, part);
    // Pictures are never changed, and what is not there cannot be copied.
    if (!entry || type === null || (from === this.into && type.startsWith('image/'))) return part;
    const name = this.claim(part, type);
    this.entries.push({ ...entry, name, rawName: new TextEncoder().encode(name) });
    this.copyRelated(from, part, name, known.set(part, name));
    return name;
  }
}
