import type { Form } from '../../form/form';
import { keyOfSource, oldSources, type OldSource } from '../../bring-over/old/old-source';
import type { OldFormProblem } from '../../bring-over/old/read-old-forms';

/** What the user chose from: a file, as far as it was read. */
export type OldFile =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'read'; readonly name: string; readonly forms: readonly Form[] }
  | { readonly kind: 'failed'; readonly problem: OldFormProblem };

/** Something to choose in the list of old forms. */
export interface OfferedSource {
  /** The same however often workbook and file are read. */
  readonly key: string;
  readonly source: OldSource;
  readonly from: 'workbook' | 'file';
}

/** All that can be chosen: first what the workbook holds, then what the file does. */
export function offeredSources(
  inWorkbook: readonly Form[],
  inFile: readonly Form[],
): readonly OfferedSource[] {
  const offered = (forms: readonly Form[], from: OfferedSource['from']): OfferedSource[] =>
    oldSources(forms).map((source) => ({ key: `${from} ${keyOfSource(source)}`, source, from }));
  return [...offered(inWorkbook, 'workbook'), ...offered(inFile, 'file')];
}

/** What is chosen without being asked for: the only one that there is; '' for none of several. */
export function keyOfOnly([only, another]: readonly OfferedSource[]): string {
  return only && !another ? only.key : '';
}
