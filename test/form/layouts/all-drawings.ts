import * as announced from './drawings-announced';
import * as announcedLater from './drawings-announced-later';
import * as bureaus from './drawings-bureaus';
import * as copied from './drawings-copied';
import * as department from './drawings-department';
import * as disclosed from './drawings-disclosed';
import * as disclosedLater from './drawings-disclosed-later';
import * as headings from './drawings-headings';
import * as heads from './drawings-heads';
import * as inCells from './drawings-in-cells';
import * as lines from './drawings-lines';
import * as lists from './drawings-lists';
import * as offices from './drawings-offices';
import * as outlines from './drawings-outlines';
import * as project from './drawings-project';
import * as provinces from './drawings-provinces';
import * as sheets from './drawings-sheets';
import * as tables from './drawings-tables';
import * as told from './drawings-told';
import * as towns from './drawings-towns';
import * as unusual from './drawings-unusual';
import * as values from './drawings-values';
import * as works from './drawings-works';
import * as worksLater from './drawings-works-later';

const SHEETS: Readonly<Record<string, string>> = {
  ...department,
  ...project,
  ...unusual,
  ...headings,
  ...lines,
  ...lists,
  ...outlines,
  ...copied,
  ...provinces,
  ...announced,
  ...announcedLater,
  ...disclosed,
  ...disclosedLater,
  ...tables,
  ...values,
  ...told,
  ...towns,
  ...offices,
  ...heads,
  ...sheets,
  ...works,
  ...worksLater,
  ...inCells,
  ...bureaus,
};

/** They hold several forms each. */
const SEVERAL = new Set(['TWO_SIDES', 'THREE_BELOW', 'THREE_BESIDE', 'TWO_PROJECTS_STACKED']);

/** Every drawn sheet with a single form that is read and filled in, by name. */
export const ALL_DRAWINGS = without(SHEETS, SEVERAL);

function without(
  drawings: Readonly<Record<string, string>>,
  names: ReadonlySet<string>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(drawings).filter(([name]) => !names.has(name)));
}
