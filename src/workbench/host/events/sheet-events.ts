import type { Sheet } from '../../../workbook/sheet';
import type { WorkbookChange } from '../../../workbook/workbook-change';
import { worksheetId } from '../objects/open-book';
import { VISIBILITY } from '../objects/visibility';
import { EVENT } from './event-types';
import { sourceOf, type Author, type RaisedEvent } from './raised-event';

type SheetChange = Extract<WorkbookChange, { kind: `sheet-${string}` }>;

/** What Excel tells of a sheet that came, went, moved, or is called or shown otherwise. */
export function sheetEvent(change: SheetChange, author: Author): RaisedEvent {
  const { sheet } = change;
  const about = { source: sourceOf(author), worksheetId: worksheetId(sheet) };
  switch (change.kind) {
    case 'sheet-added':
      return { event: EVENT.added, sheet: null, message: about };
    case 'sheet-deleted':
      return { event: EVENT.deleted, sheet: null, message: about };
    case 'sheet-moved': {
      const { before: positionBefore, position: positionAfter } = change;
      const message = { ...about, positionBefore, positionAfter };
      return { event: EVENT.moved, sheet: null, message };
    }
    case 'sheet-renamed': {
      const message = { ...about, nameBefore: change.before, nameAfter: sheet.name };
      return { event: EVENT.nameChanged, sheet, message };
    }
    case 'sheet-visibility': {
      const visibilityBefore = VISIBILITY[change.before];
      const visibilityAfter = VISIBILITY[sheet.visibility];
      const message = { ...about, visibilityBefore, visibilityAfter };
      return { event: EVENT.visibilityChanged, sheet, message };
    }
  }
}

/** `onProtectionChanged`. */
export function protectionChanged(sheet: Sheet, author: Author): RaisedEvent {
  return {
    event: EVENT.protectionChanged,
    sheet,
    message: {
      isProtected: sheet.protection !== null,
      source: sourceOf(author),
      worksheetId: worksheetId(sheet),
    },
  };
}
