/** The blank forms that a plan may insert: a kept plan names one of them, since it is too large to be kept itself. */
export const TEMPLATE_IDS = ['department'] as const;

export type TemplateId = (typeof TEMPLATE_IDS)[number];
