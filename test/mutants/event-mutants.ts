import { mutants } from './mutant';

const EVENTS = 'src/workbench/host/events';

/** What Excel tells of changes, when, and to whom. */
export const EVENT_MUTANTS = [
  ...mutants(
    EVENTS,
    ['conformance/events-of-cells'],
    [
      [
        'events come after the answer',
        'event-queue.ts',
        '    this.#waiting.push(raise);',
        '    raise();',
      ],
      [
        'events come in order',
        'event-queue.ts',
        'this.#waiting.splice(0))',
        'this.#waiting.splice(0).reverse())',
      ],
      [
        'details are of a single cell only',
        'changed-events.ts',
        'if (!only || rowCount(area) * columnCount(area) > 1) return {};',
        'if (!only) return {};',
      ],
      [
        'details tell the value before',
        'changed-events.ts',
        'valueBefore: wireValue(before),',
        'valueBefore: wireValue(after),',
      ],
      [
        'rows are told by their whole-row address',
        'changed-events.ts',
        'const area = { top: at, left: 0, bottom: at + count - 1, right: SHEET_COLUMNS - 1 };',
        'const area = { top: at, left: 0, bottom: at + count - 1, right: 10 };',
      ],
      [
        'the type tells rows that came from rows that went',
        'changed-events.ts',
        "kind === 'insert' ? 'RowInserted' : 'RowDeleted'",
        "'RowInserted'",
      ],
      [
        'each call of the API has an event of its own',
        'coalesce.ts',
        'each.kind === change.kind && each.sheet === change.sheet',
        "each.kind === change.kind && each.sheet === change.sheet && change.kind !== 'cells'",
      ],
      [
        'conditional formats raise nothing',
        'workbook-events.ts',
        'if (!echoes || !area) return [];',
        'if (!area) return [];',
      ],
      [
        'a sheet’s events are the workbook’s too',
        'raised-event.ts',
        '[...(sheet ? [worksheetId(sheet)] : []), WORKBOOK_TARGET]',
        '[...(sheet ? [worksheetId(sheet)] : [WORKBOOK_TARGET])]',
      ],
    ],
  ),
  ...mutants(
    EVENTS,
    ['workbench/host/event-sources'],
    [
      [
        'triggerSource came with 1.14',
        'workbook-watch.ts',
        "isAbove('1.14', level()) ? null : said",
        'said',
      ],
      [
        'triggerSource tells the add-in’s own writes',
        'workbook-watch.ts',
        "author === 'add-in' ? 'ThisLocalAddin' : 'Unknown'",
        "'Unknown'",
      ],
      [
        'a co-author’s changes are Remote',
        'raised-event.ts',
        "author === 'co-author' ? 'Remote' : 'Local'",
        "'Local'",
      ],
      [
        'a pick may raise nothing',
        'workbook-watch.ts',
        'this.#isSilent = this.#host.faults.events.silentPicks;',
        '',
      ],
      [
        'formats may raise onChanged',
        'workbook-events.ts',
        'const echo = echoes ? [formatsEdited(sheet, area, circumstances)] : [];',
        'const echo: RaisedEvent[] = [];',
      ],
    ],
  ),
  ...mutants(
    EVENTS,
    ['workbench/host/event-levels'],
    [
      [
        'onNameChanged came with 1.17',
        'watched-events.ts',
        "EventNameChanged: { event: EVENT.nameChanged, since: '1.17' }",
        "EventNameChanged: { event: EVENT.nameChanged, since: '1.7' }",
      ],
    ],
  ),
  ...mutants(
    EVENTS,
    ['conformance/event-handlers'],
    [
      [
        'enableEvents silences',
        'event-registrations.ts',
        'return this.enabled && this.#count(event, target) > 0;',
        'return this.#count(event, target) > 0;',
      ],
    ],
  ),
  ...mutants(
    EVENTS,
    ['conformance/events-of-formats'],
    [
      [
        'formats have an event of their own',
        'format-events.ts',
        'event: EVENT.formatChanged,',
        'event: EVENT.dataChanged,',
      ],
      [
        'results of formulas are told by onCalculated',
        'workbook-events.ts',
        'return [{ event: EVENT.calculated, sheet, message }];',
        'return [];',
      ],
      [
        'onFormulaChanged does not come for results',
        'formula-events.ts',
        'if (before.formula === after.formula) return [];',
        '',
      ],
    ],
  ),
  ...mutants(
    EVENTS,
    ['conformance/events-of-sheets'],
    [
      [
        'selections are told once',
        'selection-events.ts',
        'if (printArea(before) !== address) tell',
        'tell',
      ],
      [
        'sheets that come are told',
        'sheet-events.ts',
        "    case 'sheet-added':\n      return { event: EVENT.added,",
        "    case 'sheet-added':\n      return { event: EVENT.deleted,",
      ],
      [
        'a sheet is left before another is in front',
        'selection-events.ts',
        'tell(EVENT.deactivated, sheetOf(this.#front));\n      tell(EVENT.activated, sheetOf(id));',
        'tell(EVENT.activated, sheetOf(id));\n      tell(EVENT.deactivated, sheetOf(this.#front));',
      ],
    ],
  ),
];
