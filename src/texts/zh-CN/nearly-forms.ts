import type { NearlyReason } from '../../form/outline/nearly-forms';

/** Why a workbook that seems to hold a form has none that can be read, and what to do. */
export const nearlyForms = {
  'transposed-form':
    '工作簿里的申报表是横着排的：每条指标占一列，这种排法读不了。请在 Excel 中选中指标部分，复制后用“选择性粘贴—转置”改成每条指标一行，再检查。',
  'prose-form':
    '工作簿里的绩效目标是用文字写成的，没有指标表，这种写法读不了。请把各项指标填进申报表，每条指标一行，再检查。',
  'other-paper':
    '工作簿里只有汇总、说明一类的表，没有找到申报表本身。请检查文件是否选对；确是申报表的，请把标题改回“绩效目标申报表”。',
  'form-without-title':
    '工作簿里有指标表，但没有找到申报表的标题和栏目。请在表的上方补上“绩效目标申报表”的标题，再检查。',
  'form-without-table':
    '工作簿里有申报表的标题，但标题下面没有认出栏目和指标表。请确认“三级指标”“年度指标值”等表头没有改动，再检查。',
} as const satisfies Readonly<Record<NearlyReason, string>>;
