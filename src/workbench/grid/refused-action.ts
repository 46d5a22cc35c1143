export type RefusedAction = 'undo' | 'cut' | 'appearance';

/** By the grid's names of its commands, which keys and the mouse call. */
const REFUSED: readonly (readonly [RegExp, RefusedAction])[] = [
  [/^univer\.command\.(undo|redo)$/, 'undo'],
  [/^univer\.command\.cut$/, 'cut'],
  [
    /^sheet\.command\.(set-range-(bold|italic|underline|stroke)|auto-fill|move-range|delta-(column-width|row-height)|set-worksheet-(name|order))$/,
    'appearance',
  ],
];

/** What the user asked the grid for, where it is something that the model does not do; null for anything else. */
export function refusedAction(command: string): RefusedAction | null {
  return REFUSED.find(([pattern]) => pattern.test(command))?.[1] ?? null;
}
