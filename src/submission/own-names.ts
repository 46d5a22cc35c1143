import { isForeign } from '../bind/foreign-name';
import type { Form } from '../form/form';
import { FIELD_KEYS, TABLE_KEYS } from '../form/keys';
import type { NameTarget, Snapshot } from '../snapshot/snapshot';

/** A defined name that this product gave, or that means what it would have given. */
export interface OwnName {
  readonly name: string;
  /** The sheet that owns it; null for the workbook. */
  readonly scope: string | null;
  readonly target: NameTarget;
}

const KEYS: ReadonlySet<string> = new Set([...FIELD_KEYS, ...TABLE_KEYS]);

/**
 * The names of the forms' fields and tables, hidden ones too. One of the same spelling that means something else that
 * works is not ours; without a form only broken ones can be told to be ours.
 */
export function ownNames(snapshot: Snapshot, forms: readonly Form[]): readonly OwnName[] {
  return snapshot.names.filter(
    (name) =>
      KEYS.has(name.name) &&
      (name.target.kind === 'broken' || forms.some((form) => !isForeign(name, form, snapshot))),
  );
}
