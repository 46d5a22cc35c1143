import type { Package } from '../package';
import { descendants } from '../xml/xml-element';
import { locateExtension } from './locate-extension';

/** The settings that an add-in keeps in a workbook: texts of JSON by their names, in the order of the file. */
export function readSettings(source: Package, addIn: string): ReadonlyMap<string, string> {
  const root = locateExtension(source, addIn)?.document.root;
  return new Map(
    descendants(root, 'property').map(({ attributes }): [string, string] => [
      attributes['name'] ?? '',
      attributes['value'] ?? 'null',
    ]),
  );
}
