/** The numbers by which the library knows the events of this host. */
export const EVENT = {
  dataChanged: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  rowHiddenChanged: 22,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
  workbookActivated: 2203,
} as const;

export type EventNumber = (typeof EVENT)[keyof typeof EVENT];

/** The target of an event that is watched on the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';
