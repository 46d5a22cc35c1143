import type { SameTexts } from './sentence';
import type { report } from './zh-CN/report';

/** What a report says around the findings. */
export type ReportTexts = SameTexts<typeof report>;
