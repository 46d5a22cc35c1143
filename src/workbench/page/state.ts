import type { ApiSet } from '../host/protocol/wire-object';
import type { ListedName } from './names';

export const LEVELS = ['1.13', '1.14', '1.17', '1.20'] as const satisfies readonly ApiSet[];

export interface WorkbenchState {
  readonly fileName: string | null;
  readonly names: readonly ListedName[];
  readonly level: ApiSet;
  readonly paneShown: boolean;
  /** Grows whenever the add-in must start anew: it lives as long as its workbook, as in Excel. */
  readonly runtime: number;
  /** The add-in has started and listens to the ribbon. */
  readonly ready: boolean;
  /** A command of the ribbon is running. */
  readonly busy: boolean;
  readonly notice: string | null;
  /** A workbook that the add-in has opened beside this one; the page has one window and offers it. */
  readonly newWorkbook: Uint8Array | null;
}

export const INITIAL_STATE: WorkbenchState = {
  fileName: null,
  names: [],
  level: '1.20',
  paneShown: true,
  runtime: 0,
  ready: false,
  busy: false,
  notice: null,
  newWorkbook: null,
};
