import { partXml, type Package } from '../../package';
import { readRelationships } from '../../read/package/relationships';
import { replaceElement } from '../../xml/text-edit';
import type { PackageEdits } from '../package/package-edits';

/**
 * The document properties list the sheets' names, for who looks at a file without opening it. Excel makes the list anew
 * when it saves; until then none is better than a wrong one.
 */
export function dropSheetTitles(edits: PackageEdits, source: Package): void {
  for (const { kind, target } of readRelationships(source, '')) {
    const document =
      kind === 'extended-properties' && target !== null ? partXml(source, target) : undefined;
    if (!document || target === null) continue;
    const titles = document.root.children.filter(({ name }) =>
      ['HeadingPairs', 'TitlesOfParts'].includes(name),
    );
    edits.edit(
      target,
      document.text,
      titles.map((each) => replaceElement(each, '')),
    );
  }
}
