import { readDecisions } from '../form/decisions/kept-decisions';
import type { Form } from '../form/form';
import { nearlyForms, type NearlyReason } from '../form/outline/nearly-forms';
import { readForms } from '../form/read-forms';
import { LAYOUTS, type Layout } from '../packs';
import type { Snapshot } from '../snapshot/snapshot';
import { takeSnapshot } from '../workbook/plan/take-snapshot';
import { openXlsx } from '../xlsx/open-xlsx';
import { XlsxError, type XlsxErrorCode } from '../xlsx/xlsx-error';

/** Why a file gives no old form; the texts say it in words. */
export type OldFormProblem =
  | XlsxErrorCode
  | NearlyReason
  | 'unreadable'
  | 'no-form'
  /** Somebody said of all its forms that they are none. */
  | 'set-aside';

export type OldForms =
  | { readonly kind: 'read'; readonly forms: readonly [Form, ...Form[]] }
  | { readonly kind: 'failed'; readonly problem: OldFormProblem };

/** The forms of a workbook file, as its users decided to read them; one that cannot be read is an answer, not an exception. */
export function readOldForms(xlsx: Uint8Array, layouts: readonly Layout[] = LAYOUTS): OldForms {
  try {
    const snapshot = takeSnapshot(openXlsx(xlsx).workbook);
    const [first, ...others] = readForms(snapshot, layouts, readDecisions(snapshot.kept ?? null));
    return first
      ? { kind: 'read', forms: [first, ...others] }
      : { kind: 'failed', problem: whyNone(snapshot, layouts) };
  } catch (cause) {
    if (cause instanceof XlsxError) return { kind: 'failed', problem: cause.code };
    throw cause;
  }
}

function whyNone(snapshot: Snapshot, layouts: readonly Layout[]): OldFormProblem {
  if (readForms(snapshot, layouts).length > 0) return 'set-aside';
  return nearlyForms(snapshot, layouts)[0]?.reason ?? 'no-form';
}
