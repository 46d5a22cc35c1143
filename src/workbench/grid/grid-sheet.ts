import type { FUniver } from '@univerjs/core/facade';

/** A sheet as the grid's own interface gives it; its classes have no exported name. */
export type GridSheet = ReturnType<
  NonNullable<ReturnType<FUniver['getActiveWorkbook']>>['getActiveSheet']
>;
