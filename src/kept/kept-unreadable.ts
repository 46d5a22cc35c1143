/** What the workbook keeps was written by another hand or a later version, and would be lost by writing over it. */
export class KeptUnreadable extends Error {
  override readonly name = 'KeptUnreadable';
}
