import { CanceledError, CommandType, ICommandService, type Injector } from '@univerjs/core';

/** Lets a redraw of ours through while everything else that would change the grid's data is refused. */
export interface Gate {
  draw(change: () => void): void;
}

/**
 * Keeps the grid from ever being a second source of truth: what the user does in it reaches the
 * model as a command (see editing.ts), and only the model's answer is drawn.
 */
export function closeToEdits(injector: Injector): Gate {
  let drawing = false;
  injector.get(ICommandService).beforeCommandExecuted(({ id, type }) => {
    const changesData = type === CommandType.MUTATION && id.startsWith('sheet.mutation.');
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
