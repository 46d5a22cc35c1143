import type { SameTexts } from './sentence';
import type { report } from './zh-CN/report';
import type { reportSheet } from './zh-CN/report-sheet';

/** What a report says around the findings. */
export type ReportTexts = SameTexts<typeof report>;

/** What a report says in the workbook, and the pane around it. */
export type ReportSheetTexts = SameTexts<typeof reportSheet>;
