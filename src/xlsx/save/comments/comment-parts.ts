import { partXml, type Package } from '../../package';
import { readRelationships } from '../../read/package/relationships';
import type { XmlDocument } from '../../xml/parse-xml';
import { appendInside, type TextEdit } from '../../xml/text-edit';
import { child } from '../../xml/xml-element';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const THREADED = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A part that comments are written into: one of the package, or a new one. */
export interface CommentPart {
  readonly path: string;
  readonly document: XmlDocument;
}

/** The part of a kind that a sheet has already. */
export function relatedPart(source: Package, owner: string, kind: string): CommentPart | null {
  const path = readRelationships(source, owner).find((each) => each.kind === kind)?.target ?? null;
  const document = path === null ? undefined : partXml(source, path);
  return path !== null && document ? { path, document } : null;
}

export const THREAD_PART = {
  wanted: 'xl/threadedComments/threadedComment1.xml',
  contentType: 'application/vnd.ms-excel.threadedcomments+xml',
  relationship: 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
  text: (threads: string) =>
    `${HEAD}<ThreadedComments xmlns="${THREADED}" xmlns:x="${MAIN}">${threads}</ThreadedComments>`,
} as const;

export const NOTE_PART = {
  wanted: 'xl/comments1.xml',
  contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
  relationship: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments',
  text: (authors: string, notes: string) =>
    `${HEAD}<comments xmlns="${MAIN}"><authors>${authors}</authors><commentList>${notes}</commentList></comments>`,
} as const;

export const SHAPE_PART = {
  wanted: 'xl/drawings/vmlDrawing1.vml',
  contentType: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
  relationship: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/vmlDrawing',
  text: (shapes: string) =>
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
    'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit">' +
    '<o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" ' +
    'o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>' +
    `<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes}</xml>`,
} as const;

export const PERSON_PART = {
  wanted: 'xl/persons/person.xml',
  contentType: 'application/vnd.ms-excel.person+xml',
  relationship: 'http://schemas.microsoft.com/office/2017/10/relationships/person',
  text: (persons: string) =>
    `${HEAD}<personList xmlns="${THREADED}" xmlns:x="${MAIN}">${persons}</personList>`,
} as const;

/** Notes, and their authors, put into a part that has some. */
export function addedNotes(
  { text, root, prefix }: XmlDocument,
  authors: string,
  notes: string,
): TextEdit[] {
  const into = (name: string, xml: string): TextEdit => {
    const list = child(root, name);
    if (list) return appendInside(text, list, xml);
    return appendInside(text, root, `<${prefix}${name}>${xml}</${prefix}${name}>`);
  };
  return [into('authors', authors), into('commentList', notes)];
}
