import type { TemplateId } from '../plan/template-id';
import { DEPARTMENT_TEMPLATE } from './description';
import type { Template } from './template';
import { templateXlsx } from './template-xlsx';

export const TEMPLATES = { department: DEPARTMENT_TEMPLATE } as const satisfies Readonly<
  Record<TemplateId, Template>
>;

/**
 * A workbook whose only sheet is the blank form under this name, to be inserted into another workbook. It holds no
 * names but those of printing: Excel damages names of the workbook that come in a second time (office-js#4772).
 */
export function templateSheet(template: TemplateId, sheet: string): Uint8Array {
  return templateXlsx({ ...TEMPLATES[template], sheet, names: {} });
}

/** The blank form as a workbook, with its names. */
export function templateWorkbook(template: TemplateId): Uint8Array {
  return templateXlsx(TEMPLATES[template]);
}
