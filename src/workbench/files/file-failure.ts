import { fill } from '../../texts/sentence';
import { workbenchTexts } from '../../texts/zh-CN/workbench';
import { XlsxError } from '../../xlsx/xlsx-error';

/** Why a file could not be opened, as a sentence. */
export function fileFailure(error: unknown, file: string): string {
  if (error instanceof XlsxError) return fill(workbenchTexts.files[error.code], { file });
  console.error(error);
  return fill(workbenchTexts.files.unknown, { file });
}
