/** Why a chosen file could not be opened, and what to do; nothing else has changed. */
export const fileErrors = {
  encrypted: '“{file}”有打开密码，无法读取。请在 Excel 或 WPS 中取消密码后另存，再打开。',
  'old-format':
    '“{file}”是旧格式（.xls、.et 或 .xlsb）。请在 Excel 或 WPS 中另存为 .xlsx，再打开。',
  'not-xlsx': '“{file}”不是 Excel 工作簿（.xlsx）。请选择 .xlsx 文件。',
  damaged: '“{file}”已损坏，无法读取。请在 Excel 或 WPS 中打开并修复后另存，再打开。',
  'too-large': '“{file}”太大，无法打开。请删去多余的工作表或图片后再试。',
  'forbidden-xml':
    '“{file}”含有工作簿不应有的内容，为安全起见没有打开。请用 Excel 或 WPS 另存后再试。',
  unknown: '打开“{file}”时出错，已打开的工作簿没有变化。请再试一次，或换一个文件。',
} as const;
