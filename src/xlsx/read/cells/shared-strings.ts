import { partText, type Package } from '../../package';
import { parseXml } from '../../xml/parse-xml';
import { plainText } from './rich-text';

/** The texts that cells refer to by number; none when the workbook has no such part. */
export function readSharedStrings(source: Package, path: string | null): string[] {
  const text = path === null ? undefined : partText(source, path);
  const strings: string[] = [];
  if (text !== undefined) parseXml(text, { si: (item) => strings.push(plainText(item)) });
  return strings;
}
