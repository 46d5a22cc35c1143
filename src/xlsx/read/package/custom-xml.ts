import type { CustomXmlPart } from '../../../workbook/custom-xml/custom-xml-part';
import { partText, partXml, type Package } from '../../package';
import { XlsxError } from '../../xlsx-error';
import { foreignAttribute } from '../../xml/xml-element';
import { readRelationships } from './relationships';

/** The XML that others keep in the workbook; a part that cannot be read, or goes by no id, stays what it is. */
export function readCustomXml(source: Package, workbookPath: string): readonly CustomXmlPart[] {
  return readRelationships(source, workbookPath).flatMap(({ kind, target }) => {
    if (kind !== 'customXml' || target === null) return [];
    try {
      const props = readRelationships(source, target).find(
        (each) => each.kind === 'customXmlProps',
      );
      const root = props?.target ? partXml(source, props.target)?.root : undefined;
      const id = root && foreignAttribute(root, 'itemID');
      const xml = partText(source, target)?.replace(/^\uFEFF/, '');
      return id === undefined || xml === undefined ? [] : [{ id, xml, origin: target }];
    } catch (error) {
      if (error instanceof XlsxError) return [];
      throw error;
    }
  });
}
