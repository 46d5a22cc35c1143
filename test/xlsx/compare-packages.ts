import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** What two packages say differently: the parts, and inside of XML parts the elements, by path. */
export interface PackageDifference {
  readonly part: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Of a changed XML part, each differing element as a path such as `worksheet/sheetData/row[r=5]/c[r=B5]`. */
  readonly elements: readonly string[];
}

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

/** Compares two workbook files part by part, byte by byte; only parts that differ are looked into. */
export function comparePackages(before: Uint8Array, after: Uint8Array): PackageDifference[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap(
    (part): PackageDifference[] => {
      const [a, b] = [old[part], now[part]];
      if (!a) return [{ part, kind: 'added', elements: [] }];
      if (!b) return [{ part, kind: 'removed', elements: [] }];
      if (Buffer.from(a).equals(b)) return [];
      const isXml = /\.(xml|rels|vml)$/i.test(part);
      const elements = isXml ? compareXml(strFromU8(a), strFromU8(b)) : [];
      return [{ part, kind: 'changed', elements }];
    },
  );
}

/** The paths of the innermost elements that differ between two documents. */
export function compareXml(before: string, after: string): string[] {
  return compareNodes(parse(before), parse(after), '');
}

function parse(text: string): Node {
  const top: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node && text.trim() !== '') node.text += text;
  });
  parser.write(text).close();
  return top;
}

function compareNodes(a: Node, b: Node, parent: string): string[] {
  const path = a.name === '' ? '' : `${parent}/${label(a)}`.replace(/^\//, '');
  if (ownContent(a) !== ownContent(b)) return [path];
  const [old, now] = [pair(a.children), pair(b.children)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const [x, y] = [old.get(key), now.get(key)];
    if (x && y) return compareNodes(x, y, path);
    return [`${path}/${key}`.replace(/^\//, '')];
  });
}

function ownContent({ name, attributes, text }: Node): string {
  return JSON.stringify([name, attributes, text]);
}

/** Rows, cells, merges and names pair by what they are called, others by their position among their like. */
function pair(nodes: readonly Node[]): Map<string, Node> {
  const pairs = new Map<string, Node>();
  for (const node of nodes) {
    let key = label(node);
    for (let n = 2; pairs.has(key); n++) key = `${label(node)}#${n}`;
    pairs.set(key, node);
  }
  return pairs;
}

function label({ name, attributes }: Node): string {
  for (const key of ['r', 'sqref', 'name', 'PartName', 'Id', 'ref']) {
    if (attributes[key] !== undefined) return `${name}[${key}=${attributes[key]}]`;
  }
  return name;
}
