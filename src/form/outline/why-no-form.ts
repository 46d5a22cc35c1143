import type { Layout } from '../../packs';
import type { Snapshot } from '../../snapshot/snapshot';
import { readForms } from '../read-forms';
import { nearlyForms, type NearlyReason } from './nearly-forms';

/** Why a workbook gives no form; the texts say it in words. */
export type NoFormReason =
  | NearlyReason
  /** Somebody said of all its forms that they are none. */
  | 'set-aside'
  | 'no-form';

/** Why none of a workbook's forms is read once its users' decisions count. */
export function whyNoForm(snapshot: Snapshot, layouts: readonly Layout[]): NoFormReason {
  if (readForms(snapshot, layouts).length > 0) return 'set-aside';
  return nearlyForms(snapshot, layouts)[0]?.reason ?? 'no-form';
}
