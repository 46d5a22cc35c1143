import type { Form } from '../form/form';
import { readForms } from '../form/read-forms';
import { takeSnapshot } from '../workbook/take-snapshot';
import { openXlsx } from '../xlsx/open-xlsx';
import { XlsxError, type XlsxErrorCode } from '../xlsx/xlsx-error';

/** Why a file gives no old form; the texts say it in words. */
export type OldFormProblem = XlsxErrorCode | 'unreadable' | 'no-form';

export type OldForms =
  | { readonly kind: 'read'; readonly forms: readonly [Form, ...Form[]] }
  | { readonly kind: 'failed'; readonly problem: OldFormProblem };

/** The forms of a workbook file; one that cannot be read is an answer, not an exception. */
export function readOldForms(xlsx: Uint8Array): OldForms {
  try {
    const [first, ...others] = readForms(takeSnapshot(openXlsx(xlsx).workbook));
    return first
      ? { kind: 'read', forms: [first, ...others] }
      : { kind: 'failed', problem: 'no-form' };
  } catch (cause) {
    if (cause instanceof XlsxError) return { kind: 'failed', problem: cause.code };
    throw cause;
  }
}
