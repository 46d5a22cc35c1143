import { printCell } from '../../../snapshot/address';
import type { CellRef } from '../../../snapshot/area';
import type { Comment } from '../../../workbook/comments/comment';
import { cellOfComment, commentsOf } from '../../../workbook/comments/locate-comment';
import type { Workbook } from '../../../workbook/workbook';
import { locateAnchors } from '../../anchors/locate-anchors';
import { partText, partXml, type Package } from '../../package';
import { readRelationships } from '../../read/package/relationships';
import type { WorkbookParts } from '../../read/package/workbook-parts';
import { appendInside } from '../../xml/text-edit';
import { child, childrenOf, foreignAttribute } from '../../xml/xml-element';
import { placeOfChild, WORKSHEET_ORDER } from '../xml/child-order';
import type { NewParts } from '../package/new-parts';
import type { PackageEdits } from '../package/package-edits';
import { changeThread } from './changed-threads';
import { addedNotes, NOTE_PART, relatedPart, SHAPE_PART, THREAD_PART } from './comment-parts';
import { noteText, shapeXml, threadXml, type PersonId } from './comment-xml';
import { PersonList } from './person-edits';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Saving {
  readonly edits: PackageEdits;
  readonly source: Package;
  readonly parts: NewParts;
}

interface PlacedComment {
  readonly comment: Comment;
  readonly cell: CellRef;
}

/** Writes threaded comments that were made or changed; those that moved or went do so with their anchors. */
export function commentEdits(
  saving: Saving,
  workbookParts: WorkbookParts,
  before: Workbook,
  now: Workbook,
): void {
  const { edits, source, parts } = saving;
  const placed = commentsOf(now).flatMap((comment): PlacedComment[] => {
    const cell = cellOfComment(now, comment);
    return cell ? [{ comment, cell }] : [];
  });
  const persons = new PersonList(source, workbookParts.path);
  const changed = placed.flatMap(({ comment, cell }) => {
    const old = before.comments.find(
      ({ home, origins: [own] }) => home === comment.home && own === comment.origins[0],
    );
    return old && contentOf(old) !== contentOf(comment)
      ? [{ before: old, now: comment, cell }]
      : [];
  });
  if (changed.length > 0) {
    const located = locateAnchors(source, workbookParts, (path) => partXml(source, path));
    for (const each of changed) changeThread(edits, located, each, persons.idOf);
  }
  for (const { id, path } of workbookParts.sheets) {
    const added = placed.filter(({ comment }) => comment.home === id && comment.origins[0] < 0);
    if (path !== null && added.length > 0) addThreads(saving, path, added, persons.idOf);
  }
  persons.finish(edits, parts);
}

function contentOf({ body, resolved, replies }: Comment): string {
  return JSON.stringify([body, resolved, replies.map(({ origin, body: said }) => [origin, said])]);
}

function addThreads(
  saving: Saving,
  sheet: string,
  added: readonly PlacedComment[],
  personId: PersonId,
): void {
  const { edits, source, parts } = saving;
  const threads = added.map(({ comment, cell }) => threadXml(comment, cell, personId)).join('');
  const known = relatedPart(source, sheet, 'threadedComment');
  if (known && known.document.prefix === '') {
    const { text, root } = known.document;
    edits.edit(known.path, text, [appendInside(text, root, threads)]);
  } else {
    const { wanted, contentType, relationship, text } = THREAD_PART;
    parts.relate(sheet, relationship, parts.add(wanted, contentType, text(threads)));
  }
  addNotes(saving, sheet, added);
  addShapes(saving, sheet, added);
}

function addNotes(
  { edits, source, parts }: Saving,
  sheet: string,
  added: readonly PlacedComment[],
) {
  const known = relatedPart(source, sheet, 'comments');
  const prefix = known?.document.prefix ?? '';
  const first = childrenOf(child(known?.document.root, 'authors'), 'author').length;
  const authors = added.map(({ comment }) => `<${prefix}author>tc=${comment.id}</${prefix}author>`);
  const notes = added.map(({ comment, cell }, i) => {
    const attributes = `ref="${printCell(cell)}" authorId="${first + i}" shapeId="0"`;
    const uid = `xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="${comment.id}"`;
    return `<${prefix}comment ${attributes} ${uid}>${noteText(prefix, comment)}</${prefix}comment>`;
  });
  if (known) {
    const { document, path } = known;
    edits.edit(path, document.text, addedNotes(document, authors.join(''), notes.join('')));
  } else {
    const { wanted, contentType, relationship, text } = NOTE_PART;
    const path = parts.add(wanted, contentType, text(authors.join(''), notes.join('')));
    parts.relate(sheet, relationship, path);
  }
}

function addShapes(
  { edits, source, parts }: Saving,
  sheet: string,
  added: readonly PlacedComment[],
) {
  const document = partXml(source, sheet);
  if (!document) return;
  const { text, root, prefix } = document;
  const drawing = child(root, 'legacyDrawing');
  const id = drawing && foreignAttribute(drawing, 'id');
  const path = readRelationships(source, sheet).find((each) => each.id === id)?.target ?? null;
  const known = path === null ? undefined : partText(source, path);
  const numbers = [...(known ?? '').matchAll(/_x0000_s(\d+)/g)].map(([, number]) => Number(number));
  const last = Math.max(1024, ...numbers);
  const shapes = added.map(({ cell }, i) => shapeXml(cell, last + 1 + i)).join('');
  const end = known?.lastIndexOf('</xml>') ?? -1;
  if (path !== null && known !== undefined && end >= 0) {
    edits.edit(path, known, [{ start: end, end, text: shapes }]);
    return;
  }
  const { wanted, contentType, relationship, text: newText } = SHAPE_PART;
  const relation = parts.relate(
    sheet,
    relationship,
    parts.add(wanted, contentType, newText(shapes)),
  );
  const at = placeOfChild(root, 'legacyDrawing', WORKSHEET_ORDER);
  const xml = `<${prefix}legacyDrawing xmlns:r="${RELATIONSHIPS}" r:id="${relation}"/>`;
  edits.edit(sheet, text, [{ start: at, end: at, text: xml }]);
}
