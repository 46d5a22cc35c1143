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
import { PROSE, TRANSPOSED } from './drawings-out-of-scope';
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
import { drawnSheet } from './drawn-sheet';
import { layoutReading } from './layout-reading';
import { READINGS as ANNOUNCED } from './readings-announced';
import { READINGS as ANNOUNCED_LATER } from './readings-announced-later';
import { READINGS as BUREAUS } from './readings-bureaus';
import { READINGS as COPIED } from './readings-copied';
import { READINGS as DEPARTMENT } from './readings-department';
import { READINGS as DISCLOSED } from './readings-disclosed';
import { READINGS as DISCLOSED_LATER } from './readings-disclosed-later';
import { READINGS as HEADINGS } from './readings-headings';
import { READINGS as IN_CELLS } from './readings-in-cells';
import { READINGS as HEADS } from './readings-heads';
import { READINGS as LINES } from './readings-lines';
import { READINGS as LISTS } from './readings-lists';
import { READINGS as OFFICES } from './readings-offices';
import { READINGS as OUTLINES } from './readings-outlines';
import { READINGS as PROJECT } from './readings-project';
import { READINGS as PROVINCES } from './readings-provinces';
import { READINGS as SHEETS } from './readings-sheets';
import { READINGS as TABLES } from './readings-tables';
import { READINGS as TOLD } from './readings-told';
import { READINGS as TOWNS } from './readings-towns';
import { READINGS as UNUSUAL } from './readings-unusual';
import { READINGS as VALUES } from './readings-values';
import { READINGS as WORKS } from './readings-works';
import { READINGS as WORKS_LATER } from './readings-works-later';

describe.each([
  ['of a department', department, DEPARTMENT],
  ['of a project', project, PROJECT],
  ['that is unusual', unusual, UNUSUAL],
  ['with headings of its own', headings, HEADINGS],
  ['whose cells hold more than one thing', inCells, IN_CELLS],
  ['that lists projects, or comes as people fill it in', lists, LISTS],
  ['that is an outline', outlines, OUTLINES],
  ['that was copied', copied, COPIED],
  ['of further provinces', provinces, PROVINCES],
  ['in the manner of provinces and cities', announced, ANNOUNCED],
  ['in the manner of further ones', announcedLater, ANNOUNCED_LATER],
  ['as cities disclose it', disclosed, DISCLOSED],
  ['as further cities disclose it', disclosedLater, DISCLOSED_LATER],
  ['of a department as bureaus publish it', bureaus, BUREAUS],
  ['of a project as bureaus publish it', works, WORKS],
  ['of a further project as bureaus publish it', worksLater, WORKS_LATER],
  ['whose table is printed in its own way', tables, TABLES],
  ['whose values stand in columns or lines of their own', values, VALUES],
  ['whose lines of a cell have classes of their own', lines, LINES],
  ['whose head tells it in words or rows', told, TOLD],
  ['of a county, a town, a school or a hospital', offices, OFFICES],
  ['of a street, a college or a kindergarten', towns, TOWNS],
  ['whose head was altered', heads, HEADS],
  ['on a sheet with more than that', sheets, SHEETS],
])('a published form %s', (_what, drawings, readings) => {
  test.each(Object.entries(drawings))('%s is read as a careful reader does', (name, drawing) => {
    expect(`\n${layoutReading(drawnSheet(drawing))}\n`).toBe(readings[name]);
  });
});

describe('out of scope', () => {
  test.each([
    ['a form whose indicators are columns', TRANSPOSED],
    ['prose', PROSE],
  ])('%s gives no form', (_what, drawing) => {
    expect(layoutReading(drawnSheet(drawing))).toBe('');
  });
});
