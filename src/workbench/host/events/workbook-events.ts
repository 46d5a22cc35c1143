import { printArea } from '../../../snapshot/address';
import { union, type Area } from '../../../snapshot/area';
import type { WorkbookChange } from '../../../workbook/workbook-change';
import { worksheetId } from '../objects/open-book';
import { cellsEdited, cellsShifted, formatsEdited, rowsMoved } from './changed-events';
import { commentEvent } from './comment-events';
import { EVENT } from './event-types';
import { formatsChanged } from './format-events';
import { formulasChanged } from './formula-events';
import type { Circumstances, RaisedEvent } from './raised-event';
import { rowsHiddenChanged } from './row-hidden-events';
import { protectionChanged, sheetEvent } from './sheet-events';

/** The events that Excel raises for a change, selections apart. */
export function eventsOf(
  change: Exclude<WorkbookChange, { kind: 'selection' }>,
  circumstances: Circumstances,
): readonly RaisedEvent[] {
  const { author, echoes } = circumstances;
  switch (change.kind) {
    case 'cells':
      return [cellsEdited(change, circumstances), ...formulasChanged(change, author)];
    case 'formats': {
      const { sheet, area } = change;
      const echo = echoes ? [formatsEdited(sheet, area, circumstances)] : [];
      return [formatsChanged(sheet, area, author), ...echo];
    }
    case 'conditional-formats': {
      const { sheet } = change;
      const area = unionOf(change.areas);
      if (!echoes || !area) return [];
      return [formatsChanged(sheet, area, author), formatsEdited(sheet, area, circumstances)];
    }
    case 'rows':
      return [rowsMoved(change.sheet, change.change, circumstances)];
    case 'cells-shifted':
      return [cellsShifted(change.sheet, change.change, circumstances)];
    case 'calculated': {
      const { sheet, area } = change;
      const message = { address: printArea(area), worksheetId: worksheetId(sheet) };
      return [{ event: EVENT.calculated, sheet, message }];
    }
    case 'rows-hidden':
      return [rowsHiddenChanged(change, author)];
    case 'comments':
      return [commentEvent(change, author)];
    case 'protection':
      return [protectionChanged(change.sheet, author)];
    case 'sheet-added':
    case 'sheet-deleted':
    case 'sheet-renamed':
    case 'sheet-moved':
    case 'sheet-visibility':
      return [sheetEvent(change, author)];
    // Excel has no event for these.
    case 'columns':
    case 'custom-xml':
    case 'data-validations':
    case 'document-properties':
    case 'merges':
    case 'names':
    case 'page-layout':
    case 'row-heights':
    case 'property':
    case 'view':
      return [];
  }
}

function unionOf(areas: readonly Area[]): Area | null {
  return areas.reduce<Area | null>((all, area) => (all ? union(all, area) : area), null);
}
