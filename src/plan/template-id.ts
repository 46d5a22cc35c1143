/** The blank forms that a plan may insert: a kept plan names one of them, since it is too large to be kept itself. */
export const TEMPLATE_IDS = ['department'] as const;

export type TemplateId = (typeof TEMPLATE_IDS)[number];

/** Where a sheet comes from: one of the blank forms, or a workbook file of one sheet, in base64, as nobody else has it. */
export type SheetSource = TemplateId | { readonly xlsx: string };
