import { readDecisions } from '../../form/decisions/kept-decisions';
import type { Form } from '../../form/form';
import { whyNoForm, type NoFormReason } from '../../form/outline/why-no-form';
import { readForms } from '../../form/read-forms';
import { LAYOUTS, type Layout } from '../../packs';
import { takeSnapshot } from '../../workbook/plan/take-snapshot';
import { openXlsx } from '../../xlsx/open-xlsx';
import { withSurroundings } from './surroundings';
import { XlsxError, type XlsxErrorCode } from '../../xlsx/xlsx-error';

/** Why a file gives no old form; the texts say it in words. */
export type OldFormProblem = XlsxErrorCode | NoFormReason | 'unreadable';

export type OldForms =
  | { readonly kind: 'read'; readonly forms: readonly [Form, ...Form[]] }
  | { readonly kind: 'failed'; readonly problem: OldFormProblem };

/** The forms of a workbook file, as its users decided to read them; one that cannot be read is an answer, not an exception. */
export function readOldForms(xlsx: Uint8Array, layouts: readonly Layout[] = LAYOUTS): OldForms {
  try {
    const snapshot = takeSnapshot(openXlsx(xlsx).workbook);
    const forms = readForms(snapshot, layouts, readDecisions(snapshot.kept ?? null));
    const [first, ...others] = withSurroundings(forms, snapshot);
    return first
      ? { kind: 'read', forms: [first, ...others] }
      : { kind: 'failed', problem: whyNoForm(snapshot, layouts) };
  } catch (cause) {
    if (cause instanceof XlsxError) return { kind: 'failed', problem: cause.code };
    throw cause;
  }
}
