import type { Workbook } from '../workbook';
import { notify } from '../workbook-change';
import type {
  BuiltInProperty,
  CustomDocumentProperty,
  CustomPropertyValue,
  DocumentProperties,
} from './document-properties';

/** @param text the empty one takes the property out */
export function setBuiltInProperty(
  workbook: Workbook,
  property: Exclude<BuiltInProperty, 'created' | 'lastAuthor'>,
  text: string,
): void {
  const { builtIn } = workbook.documentProperties;
  change(workbook, { builtIn: { ...builtIn, [property]: text } });
}

/** The property of this name, whatever the case of its letters. */
export function customProperty(
  workbook: Workbook,
  key: string,
): CustomDocumentProperty | undefined {
  const wanted = key.toLowerCase();
  return workbook.documentProperties.custom.find((each) => each.key.toLowerCase() === wanted);
}

/** Gives the property of this name another value; makes one where there is none. */
export function setCustomProperty(
  workbook: Workbook,
  key: string,
  value: CustomPropertyValue,
): CustomDocumentProperty {
  const { custom } = workbook.documentProperties;
  const known = customProperty(workbook, key);
  const property = known ? { ...known, value } : { key, value, origin: null };
  change(workbook, {
    custom: known
      ? custom.map((each) => (each === known ? property : each))
      : [...custom, property],
  });
  return property;
}

/** Takes out the property of this name, or all of them. */
export function deleteCustomProperties(workbook: Workbook, key: string | null): void {
  const gone = key === null ? null : customProperty(workbook, key);
  const { custom } = workbook.documentProperties;
  change(workbook, { custom: gone === null ? [] : custom.filter((each) => each !== gone) });
}

function change(workbook: Workbook, changes: Partial<DocumentProperties>): void {
  workbook.documentProperties = { ...workbook.documentProperties, ...changes };
  notify(workbook, { kind: 'document-properties' });
}
