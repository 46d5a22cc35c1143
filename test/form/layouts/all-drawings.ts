import * as copied from './drawings-copied';
import * as department from './drawings-department';
import * as headings from './drawings-headings';
import * as inCells from './drawings-in-cells';
import * as lists from './drawings-lists';
import * as outlines from './drawings-outlines';
import * as project from './drawings-project';
import * as provinces from './drawings-provinces';
import * as unusual from './drawings-unusual';

/** Every drawn form that is read, by name. */
export const ALL_DRAWINGS: Readonly<Record<string, string>> = {
  ...department,
  ...project,
  ...unusual,
  ...headings,
  ...inCells,
  ...lists,
  ...outlines,
  ...copied,
  ...provinces,
};
