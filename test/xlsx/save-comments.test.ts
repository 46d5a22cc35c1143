import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { parseCell, printCell } from '../../src/snapshot/address';
import {
  addComment,
  addReply,
  deleteComment,
  deleteReply,
  editComment,
  resolveComment,
  type Remark,
} from '../../src/workbook/comments/change-comments';
import { cellOfComment, commentsOf } from '../../src/workbook/comments/locate-comment';
import { enterCell } from '../../src/workbook/cells/enter-cell';
import { insertRows } from '../../src/workbook/structure/insert-rows';
import { blankXlsx } from '../../src/xlsx/blank-xlsx';
import { openXlsx } from '../../src/xlsx/open-xlsx';
import { saveXlsx } from '../../src/xlsx/save-xlsx';
import type { XlsxDocument } from '../../src/xlsx/xlsx-document';
import { anchoredSample } from './anchored-sample';
import { comparePackages } from './compare-packages';

const AUTHOR = { name: '张三 <&"', email: 'zhang@example.com' };

function says(text: string): Remark {
  return { author: AUTHOR, created: '2026-11-22T08:30:00.25Z', body: { text, mentions: [] } };
}

function add({ workbook }: XlsxDocument, address: string, text: string) {
  const [sheet] = workbook.sheets;
  const cell = parseCell(address);
  if (!sheet || !cell) throw new Error(address);
  return addComment(workbook, sheet, cell, says(text));
}

/** What the comments of a workbook say, and where. */
function contents({ workbook }: XlsxDocument) {
  return commentsOf(workbook).map((comment) => {
    const cell = cellOfComment(workbook, comment);
    const { author, created, body, resolved, replies } = comment;
    return {
      cell: cell && printCell(cell),
      author,
      created,
      body,
      resolved,
      replies: replies.map((reply) => [reply.author, reply.created, reply.body]),
    };
  });
}

test('comments on a sheet without any come with all the parts that Excel needs beside them', () => {
  const document = blankXlsx();
  const comment = add(document, 'C3', '请核实\n第二行 <&>');
  addReply(document.workbook, comment, says('已核实'));
  const saved = saveXlsx(document);
  expect(contents(openXlsx(saved))).toEqual(contents(document));
  expect(
    comparePackages(document.source.bytes, saved)
      .filter(({ kind }) => kind === 'added')
      .map(({ part }) => part)
      .sort(),
  ).toEqual([
    'xl/comments1.xml',
    'xl/drawings/vmlDrawing1.vml',
    'xl/persons/person.xml',
    'xl/threadedComments/threadedComment1.xml',
    'xl/worksheets/_rels/sheet1.xml.rels',
  ]);
});

test('a program that knows notes only reads the comment as one', async () => {
  const document = blankXlsx();
  const { workbook } = document;
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  // Exceljs passes over notes of cells that hold nothing.
  enterCell(workbook, sheet, { row: 2, column: 2 }, 1);
  add(document, 'C3', '请核实');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Uint8Array.from(saveXlsx(document)).buffer);
  const note = book.worksheets[0]?.getCell('C3').note;
  expect(JSON.stringify(note)).toContain('Comment:\\n    请核实');
});

test('a comment of the file is read, changed, answered and resolved where it stands', () => {
  const bytes = anchoredSample();
  const document = openXlsx(bytes);
  const [comment] = commentsOf(document.workbook);
  if (!comment) throw new Error('no comment');
  expect(contents(document)).toMatchObject([{ cell: 'B6', body: { text: '已核实' } }]);
  editComment(document.workbook, comment, { text: '改过', mentions: [] });
  const [edited = comment] = commentsOf(document.workbook);
  addReply(document.workbook, edited, says('答'));
  const [answered = comment] = commentsOf(document.workbook);
  resolveComment(document.workbook, answered, true);
  const saved = saveXlsx(document);
  expect(contents(openXlsx(saved))).toEqual(contents(document));
  const changed = comparePackages(bytes, saved).map(({ part }) => part);
  expect(changed).toEqual(
    expect.arrayContaining(['xl/threadedComments/threadedComment1.xml', 'xl/comments1.xml']),
  );
  const again = openXlsx(saved);
  const [read = comment] = commentsOf(again.workbook);
  const [reply] = read.replies;
  if (!reply) throw new Error('no reply');
  deleteReply(again.workbook, read, reply);
  expect(contents(openXlsx(saveXlsx(again)))).toMatchObject([{ cell: 'B6', replies: [] }]);
});

test('a comment of the file that is deleted takes its note and its box along', () => {
  const document = openXlsx(anchoredSample());
  const [comment] = commentsOf(document.workbook);
  if (!comment) throw new Error('no comment');
  deleteComment(document.workbook, comment);
  const again = openXlsx(saveXlsx(document));
  expect(commentsOf(again.workbook)).toEqual([]);
  const left = again.workbook.anchors.filter(
    (anchor) =>
      anchor.kind === 'cells' &&
      anchor.areas.some(({ top, left: column }) => top === 5 && column === 1),
  );
  expect(left).toEqual([]);
});

test('a comment that moved is written where it stands now', () => {
  const document = openXlsx(anchoredSample());
  const [sheet] = document.workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  add(document, 'A9', '新');
  insertRows(document.workbook, sheet, 2, 3);
  expect(contents(document).map(({ cell }) => cell)).toEqual(['B9', 'A12']);
  expect(contents(openXlsx(saveXlsx(document)))).toEqual(contents(document));
});

test('comments that come and go leave the file as it was', () => {
  const bytes = anchoredSample();
  const cells = fc.uniqueArray(fc.constantFrom('A1', 'C2', 'D9', 'H40'), { minLength: 1 });
  fc.assert(
    fc.property(cells, fc.string(), (addresses, text) => {
      const document = openXlsx(bytes);
      const added = addresses.map((address) => add(document, address, text));
      const again = openXlsx(saveXlsx(document));
      expect(contents(again)).toEqual(contents(document));
      for (const comment of added) deleteComment(document.workbook, comment);
      expect(comparePackages(bytes, saveXlsx(document))).toEqual([]);
    }),
    { numRuns: Number(process.env['FC_RUNS'] ?? 20) },
  );
});
