/** Who listens to the workbook. */
export interface Ears {
  /** Cells of a sheet hold something else, or moved. */
  readonly onChanged: (event: Excel.WorksheetChangedEventArgs) => void;
  /** Something else happened, perhaps, to a sheet; null where it is not said to which. */
  readonly onTouched: (sheetId: string | null) => void;
  readonly onAdded: (sheetId: string) => void;
  readonly onDeleted: (sheetId: string) => void;
}

/** Events of all sheets beside `onChanged`, with the set of ExcelApi that brought them to the collection. */
const SHEET_EVENTS = [
  ['onActivated', '1.7'],
  ['onCalculated', '1.8'],
  ['onFormatChanged', '1.9'],
  // A choice from a drop-down list may raise nothing: it is seen once the user goes on.
  ['onSelectionChanged', '1.9'],
  ['onRowHiddenChanged', '1.11'],
  ['onProtectionChanged', '1.14'],
  ['onNameChanged', '1.17'],
  ['onVisibilityChanged', '1.17'],
  ['onMoved', '1.17'],
] as const;

/**
 * Queues the registration for the next round trip of the context. Where Excel's level or its library lack an event
 * that came late, what it tells of is seen with the next other event.
 * @returns what ends it; null where Excel does not tell of changes at all
 */
export function addHandlers(
  context: Excel.RequestContext,
  ears: Ears,
): (() => Promise<void>) | null {
  const { workbook } = context;
  const { worksheets } = workbook;
  if (!hears(worksheets, 'onChanged', '1.9')) return null;
  const touched = (event: { readonly worksheetId: string }) => {
    ears.onTouched(event.worksheetId);
    return Promise.resolve();
  };
  const results: { readonly remove: () => void }[] = [
    worksheets.onChanged.add((event) => {
      ears.onChanged(event);
      return Promise.resolve();
    }),
  ];
  for (const [name, since] of SHEET_EVENTS) {
    if (hears(worksheets, name, since)) results.push(worksheets[name].add(touched));
  }
  for (const name of ['onAdded', 'onDeleted'] as const) {
    results.push(
      worksheets[name].add(({ worksheetId }) => {
        ears[name](worksheetId);
        return Promise.resolve();
      }),
    );
  }
  if (hears(workbook, 'onActivated', '1.13')) {
    results.push(
      workbook.onActivated.add(() => {
        ears.onTouched(null);
        return Promise.resolve();
      }),
    );
  }
  return async () => {
    for (const result of results) result.remove();
    await context.sync();
  };
}

/** Excel's level may promise what an older library has not. */
function hears(owner: object, name: string, since: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', since) && name in owner;
}
