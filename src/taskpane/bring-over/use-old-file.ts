import { useState } from 'react';
import type { OldForms } from '../../bring-over/old/read-old-forms';
import type { Form } from '../../form/form';
import { layoutsOf } from '../../packs';
import { currentPacks } from '../../commands/check-workbook';
import { loadOldForms } from './load-old-forms';
import { keyOfOnly, offeredSources, type OldFile } from './old-form';

/**
 * A file that the user chose, from the choice to the forms in it.
 * @param onRead gets the forms, and the key of the only one; '' where there are several to choose from
 */
export function useOldFile(onRead: (forms: readonly Form[], only: string) => void): {
  readonly file: OldFile;
  readonly read: (chosen: File) => Promise<void>;
} {
  const [file, setFile] = useState<OldFile>({ kind: 'none' });
  return {
    file,
    async read(chosen) {
      const { name } = chosen;
      setFile({ kind: 'reading', name });
      const result = await formsIn(chosen);
      if (result.kind === 'failed') {
        setFile(result);
        return;
      }
      const { forms } = result;
      setFile({ kind: 'read', name, forms });
      onRead(forms, keyOfOnly(offeredSources([], forms)));
    },
  };
}

/** Never rejects: a file may go away, and so may the network that the code comes from. */
async function formsIn(file: File): Promise<OldForms> {
  try {
    const [{ readOldForms }, bytes] = await Promise.all([loadOldForms(), file.arrayBuffer()]);
    return readOldForms(new Uint8Array(bytes), layoutsOf(currentPacks()));
  } catch {
    return { kind: 'failed', problem: 'unreadable' };
  }
}
