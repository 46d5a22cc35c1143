import type { StructureProtection } from '../../../workbook/workbook';
import { child, flag, numeric, type XmlElement } from '../../xml/xml-element';

/** Whether the workbook's sheets are to stay what they are. */
export function readStructureProtection(workbook: XmlElement): StructureProtection | null {
  const element = child(workbook, 'workbookProtection');
  if (!element || !flag(element, 'lockStructure')) return null;
  const { workbookPassword, workbookAlgorithmName, workbookHashValue, workbookSaltValue } =
    element.attributes;
  if (workbookAlgorithmName !== undefined && workbookHashValue !== undefined) {
    const password = {
      kind: 'salted',
      algorithm: workbookAlgorithmName,
      hash: workbookHashValue,
      salt: workbookSaltValue ?? '',
      spinCount: numeric(element, 'workbookSpinCount') ?? 0,
    } as const;
    return { password };
  }
  const isSet = workbookPassword !== undefined && !/^0*$/.test(workbookPassword);
  return { password: isSet ? { kind: 'legacy', hash: workbookPassword } : null };
}
