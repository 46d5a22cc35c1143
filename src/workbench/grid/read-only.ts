import { CanceledError, CommandType, ICommandService, type Injector } from '@univerjs/core';

/** Lets a redraw of ours through while everything else that would change the grid's data is refused. */
export interface Gate {
  draw(change: () => void): void;
}

/** Mutations of what a workbook holds; those of the cell editor's text (`doc.…`) are not. */
const WORKBOOK_DATA = /^sheet\.|defined-name/;

/**
 * Keeps the grid from ever being a second source of truth: what the user does in it reaches the
 * model as a command (see editing.ts), and only the model's answer is drawn.
 */
export function closeToEdits(injector: Injector): Gate {
  let drawing = false;
  injector.get(ICommandService).beforeCommandExecuted(({ id, type }) => {
    const changesData = type === CommandType.MUTATION && WORKBOOK_DATA.test(id);
    if (changesData && !drawing) throw new CanceledError();
  });
  return {
    draw(change) {
      drawing = true;
      try {
        change();
      } finally {
        drawing = false;
      }
    },
  };
}
