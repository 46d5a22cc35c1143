import type { Anchor } from '../../../workbook/anchor';
import { locateAnchors } from '../../anchors/locate-anchors';
import type { LocatedAnchor } from '../../anchors/located-anchor';
import { partXml, type Package } from '../../package';
import type { WorkbookParts } from '../../read/package/workbook-parts';
import type { XmlElement } from '../../xml/xml-element';
import type { PackageEdits } from '../package/package-edits';
import { removeElements } from '../xml/remove-elements';

/** Writes back what moved with rows: validations, notes, tables, drawings and whatever else refers to cells. */
export function anchorEdits(
  edits: PackageEdits,
  source: Package,
  parts: WorkbookParts,
  before: readonly Anchor[],
  now: readonly Anchor[],
): void {
  if (JSON.stringify(before) === JSON.stringify(now)) return;
  const left = new Map(now.map((anchor) => [placeOf(anchor), anchor]));
  const gone: LocatedAnchor[] = [];
  for (const located of locateAnchors(source, parts, (path) => partXml(source, path))) {
    const anchor = left.get(placeOf(located.anchor));
    if (!anchor) {
      // What is only told of is no element that could be taken out.
      if (located.anchor.kind !== 'fixed') gone.push(located);
    } else if (JSON.stringify(anchor) !== JSON.stringify(located.anchor)) {
      edits.edit(located.path, located.text, located.edits(anchor));
    }
  }
  takeOut(edits, gone);
}

function placeOf({ home, origin }: Anchor): string {
  return `${home}/${origin}`;
}

function takeOut(edits: PackageEdits, gone: readonly LocatedAnchor[]): void {
  const byRoot = new Map<XmlElement, { located: LocatedAnchor; elements: XmlElement[] }>();
  for (const located of gone) {
    const { path, text, source } = located;
    if (source.kind === 'text') {
      edits.edit(path, text, [{ start: source.start, end: source.end, text: '' }]);
    } else {
      const known = byRoot.get(source.root);
      if (known) known.elements.push(source.element);
      else byRoot.set(source.root, { located, elements: [source.element] });
    }
  }
  for (const [root, { located, elements }] of byRoot) {
    edits.edit(located.path, located.text, removeElements(located.text, root, elements));
  }
}
