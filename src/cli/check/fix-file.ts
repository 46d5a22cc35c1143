import { saveXlsx } from '../../xlsx/save-xlsx';
import type { Mend } from './check-file';
import { destinationOf, writeNew, type FixOutput } from './fix-output';
import { fixWorkbook } from './fix-workbook';

/**
 * Puts an opened file right and writes it where the run's files go; nothing else in it changes. One in which nothing
 * is to be put right is written as it was, so that the folder holds all of them.
 */
export function fixingFile(output: FixOutput): Mend {
  return async (file, document, check, recheck) => {
    const places = fixWorkbook(document.workbook, check, recheck);
    const to = destinationOf(file, output);
    await writeNew(to, saveXlsx(document));
    return { to, places };
  };
}
