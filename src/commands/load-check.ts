import type * as Core from './check-workbook';

/** The core comes in a file of its own, so that the ribbon's buttons answer before it is there. */
export function loadCheck(): Promise<typeof Core> {
  return import(/* webpackChunkName: "check" */ './check-workbook');
}
