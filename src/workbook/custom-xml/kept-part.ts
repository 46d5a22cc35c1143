import { isOfKept, keptIn, printKeptPart } from '../../kept/kept-part';
import type { Workbook } from '../workbook';
import { addCustomXml, deleteCustomXml, setCustomXml } from './change-custom-xml';
import type { CustomXmlPart } from './custom-xml-part';

/** What the workbook keeps of the user's decisions; null where it keeps nothing. */
export function readKept(workbook: Workbook): string | null {
  return keptIn(keptParts(workbook).map(({ xml }) => xml));
}

/** @param text null takes the part out of the workbook */
export function writeKept(workbook: Workbook, text: string | null): void {
  const [part] = keptParts(workbook);
  if (text === null) {
    if (part) deleteCustomXml(workbook, part);
  } else if (part) {
    setCustomXml(workbook, part, printKeptPart(text));
  } else {
    addCustomXml(workbook, printKeptPart(text));
  }
}

function keptParts({ customXmlParts }: Workbook): readonly CustomXmlPart[] {
  return customXmlParts.filter(({ xml }) => isOfKept(xml));
}
