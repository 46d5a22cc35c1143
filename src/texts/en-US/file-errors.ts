import type { SameTexts } from '../sentence';
import type { fileErrors as chinese } from '../zh-CN/file-errors';

export const fileErrors = {
  encrypted:
    '“{file}” has a password and cannot be read. Remove the password in Excel or WPS, save a copy and open that.',
  'old-format':
    '“{file}” is in an old format (.xls, .et or .xlsb). Save it as .xlsx in Excel or WPS and open that.',
  'not-xlsx': '“{file}” is not an Excel workbook (.xlsx). Choose an .xlsx file.',
  damaged:
    '“{file}” is damaged and cannot be read. Open and repair it in Excel or WPS, save it and open that.',
  'too-large':
    '“{file}” is too large to open. Delete sheets or pictures that are not needed and try again.',
  'forbidden-xml':
    '“{file}” holds content that no workbook should have and was not opened, to be safe. Save it again in Excel or WPS, then try once more.',
  unknown:
    '“{file}” could not be opened; the workbook that was open is unchanged. Try again, or choose another file.',
} as const satisfies SameTexts<typeof chinese>;
