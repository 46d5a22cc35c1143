/** ExcelApi 1.19 brought undo for what add-ins write; before it every write clears Ctrl+Z. */
export function keepsUndo(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.19');
}
