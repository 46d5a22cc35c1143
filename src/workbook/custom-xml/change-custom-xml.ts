import type { Workbook } from '../workbook';
import { notify } from '../workbook-change';
import type { CustomXmlPart } from './custom-xml-part';

/** @param xml well-formed: who calls has read it */
export function addCustomXml(workbook: Workbook, xml: string): CustomXmlPart {
  const part: CustomXmlPart = { id: newId(workbook), xml, origin: null };
  change(workbook, [...workbook.customXmlParts, part]);
  return part;
}

/** @param xml well-formed: who calls has read it */
export function setCustomXml(workbook: Workbook, part: CustomXmlPart, xml: string): void {
  change(
    workbook,
    workbook.customXmlParts.map((each) => (each.id === part.id ? { ...each, xml } : each)),
  );
}

export function deleteCustomXml(workbook: Workbook, part: CustomXmlPart): void {
  change(
    workbook,
    workbook.customXmlParts.filter(({ id }) => id !== part.id),
  );
}

function change(workbook: Workbook, parts: readonly CustomXmlPart[]): void {
  workbook.customXmlParts = parts;
  notify(workbook, { kind: 'custom-xml' });
}

function newId(workbook: Workbook): string {
  const taken = new Set(workbook.customXmlParts.map(({ id }) => id));
  let id: string;
  do {
    workbook.issuedIds += 1;
    const number = workbook.issuedIds.toString(16).toUpperCase().padStart(12, '0');
    id = `{00000000-0008-4000-8000-${number}}`;
  } while (taken.has(id));
  return id;
}
