import { fill } from '../../texts/sentence';
import { workbenchTexts } from '../../texts/zh-CN/workbench';

/** Asks whether the unsaved changes of this file may be given up. */
export function mayLoseChanges(file: string): boolean {
  return window.confirm(fill(workbenchTexts.unsaved, { file }));
}
