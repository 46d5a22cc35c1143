import { printCell } from '../../../snapshot/address';
import type { CellRef } from '../../../snapshot/area';
import type {
  Comment,
  CommentBody,
  CommentReply,
  Person,
} from '../../../workbook/comments/comment';
import { escapeText, writeEscapes } from '../../xml/escape';
import { printAttributes } from '../xml/element-edits';

/** Gives the id that a person goes by in the file. */
export type PersonId = (person: Person) => string;

/** A comment with its replies, as Excel writes them one after another. */
export function threadXml(comment: Comment, cell: CellRef, personId: PersonId): string {
  const attributes = printAttributes({
    ref: printCell(cell),
    dT: dateText(comment.created),
    personId: personId(comment.author),
    id: comment.id,
    done: comment.resolved ? '1' : null,
  });
  const own = `<threadedComment${attributes}>${bodyXml('', comment, personId)}</threadedComment>`;
  const replies = comment.replies.map((reply) => replyXml('', reply, comment, cell, personId));
  return own + replies.join('');
}

export function replyXml(
  prefix: string,
  reply: CommentReply,
  parent: Comment,
  cell: CellRef,
  personId: PersonId,
): string {
  const attributes = printAttributes({
    ref: printCell(cell),
    dT: dateText(reply.created),
    personId: personId(reply.author),
    id: reply.id,
    parentId: parent.id,
  });
  const body = bodyXml(prefix, reply, personId);
  return `<${prefix}threadedComment${attributes}>${body}</${prefix}threadedComment>`;
}

export function bodyXml(
  prefix: string,
  { id, body }: { readonly id: string; readonly body: CommentBody },
  personId: PersonId,
): string {
  const text = `<${prefix}text>${escapeText(writeEscapes(body.text))}</${prefix}text>`;
  if (body.mentions.length === 0) return text;
  const mentions = body.mentions.map(({ person, start, length }, i) => {
    const attributes = printAttributes({
      mentionpersonId: personId(person),
      mentionId: `${id.slice(0, -3)}${(i + 1).toString(16).toUpperCase().padStart(2, '0')}}`,
      startIndex: String(start),
      length: String(length),
    });
    return `<${prefix}mention${attributes}/>`;
  });
  return `${text}<${prefix}mentions>${mentions.join('')}</${prefix}mentions>`;
}

/** The note that programs show which know no threads, in the words that Excel puts there. */
export function noteText(prefix: string, { body, replies }: Comment): string {
  const head =
    '[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any edits to ' +
    'it will get removed if the file is opened in a newer version of Excel. Learn more: ' +
    'https://go.microsoft.com/fwlink/?linkid=870924';
  const parts = [
    `Comment:\n    ${body.text}`,
    ...replies.map((reply) => `Reply:\n    ${reply.body.text}`),
  ];
  const text = escapeText(writeEscapes([head, '', ...parts].join('\n')));
  const run = `<${prefix}r><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}r>`;
  return `<${prefix}text>${run}</${prefix}text>`;
}

/** A box of a note, hidden, as wide and high as Excel makes one. */
export function shapeXml({ row, column }: CellRef, number: number): string {
  const box = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 15, row + 3, 4].join(', ');
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;width:108pt;height:59.25pt;` +
    'z-index:1;visibility:hidden" fillcolor="infoBackground [80]" strokecolor="none [81]" o:insetmode="auto">' +
    '<v:fill color2="infoBackground [80]"/><v:shadow color="none [81]" obscured="t"/>' +
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto">' +
    '<div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/>' +
    `<x:SizeWithCells/><x:Anchor>${box}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

/** Files give hundredths of seconds, and no zone. */
function dateText(iso: string): string {
  return iso.replace(/(\.\d\d)\d*/, '$1').replace(/Z$/, '');
}
