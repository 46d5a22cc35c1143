import {
  DEFAULT_STYLE,
  type CellStyle,
  type DifferentialFormat,
} from '../../../workbook/styles/style';
import { readNumberFormats } from '../../read/styles/number-formats';
import { escapeAttribute } from '../../xml/escape';
import type { XmlDocument } from '../../xml/parse-xml';
import { appendInside, setAttributes, type TextEdit } from '../../xml/text-edit';
import { child, numeric } from '../../xml/xml-element';
import { placeOfChild, STYLES_ORDER } from '../xml/child-order';
import { borderXml, differentialXml, fillXml, fontXml } from './format-xml';
import { styleXml } from './style-xml';

/** Own number formats begin here; those below are built in. */
const FIRST_OWN_FORMAT = 164;

type Collection = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** Appends to the styles part what cells and rules turn out to need while they are written. */
export class StyleWriter {
  readonly #document: XmlDocument;
  readonly #styles: readonly CellStyle[];
  readonly #added = new Map<Collection, string[]>();
  readonly #cellIndices = new Map<number, number>();
  readonly #formats: Map<string, number>;

  constructor(document: XmlDocument, styles: readonly CellStyle[]) {
    this.#document = document;
    this.#styles = styles;
    const known = [...readNumberFormats(document.root)].reverse();
    this.#formats = new Map(known.map(([id, code]) => [code, id]));
  }

  /** The file's index of one of the model's cell styles. */
  readonly cellStyle = (index: number): number => {
    const style = this.#styles[index];
    if (!style || style.base === null) return index;
    const known = this.#cellIndices.get(index);
    if (known !== undefined) return known;
    const xml = this.#cellXml(style, style.base);
    const added = this.#append('cellXfs', xml);
    this.#cellIndices.set(index, added);
    return added;
  };

  readonly differential = (format: DifferentialFormat): number =>
    this.#append(
      'dxfs',
      differentialXml(
        this.#document.prefix,
        format,
        format.numberFormat === undefined ? null : this.#numberFormat(format.numberFormat),
      ),
    );

  edits(): TextEdit[] {
    const { text, root, prefix } = this.#document;
    return [...this.#added].flatMap(([name, items]): TextEdit[] => {
      const list = child(root, name);
      if (list) {
        const count = this.#sourceCount(name) + items.length;
        const stated = 'count' in list.attributes ? { count: String(count) } : {};
        return [...setAttributes(text, list, stated), appendInside(text, list, items.join(''))];
      }
      const at = placeOfChild(root, name, STYLES_ORDER);
      const block = `<${prefix}${name} count="${items.length}">${items.join('')}</${prefix}${name}>`;
      return [{ start: at, end: at, text: block }];
    });
  }

  #cellXml(style: CellStyle, base: number): string {
    const { prefix } = this.#document;
    const from = this.#styles[base] ?? DEFAULT_STYLE;
    const differs = (key: keyof CellStyle) =>
      JSON.stringify(style[key]) !== JSON.stringify(from[key]);
    return styleXml(this.#document, base, style, from, {
      ...(differs('numberFormat') && { numFmtId: this.#numberFormat(style.numberFormat) }),
      ...(differs('font') && { fontId: this.#append('fonts', fontXml(prefix, style.font)) }),
      ...((differs('fill') || differs('pattern')) && { fillId: this.#fill(style) }),
      ...(differs('borders') && {
        borderId: this.#append('borders', borderXml(prefix, style.borders)),
      }),
    });
  }

  /** The first fill of every file is none. */
  #fill({ fill, pattern }: CellStyle): number {
    if (fill === null && pattern === null) return 0;
    return this.#append('fills', fillXml(this.#document.prefix, fill, pattern));
  }

  #numberFormat(code: string): number {
    const known = this.#formats.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...this.#formats.values()) + 1;
    this.#formats.set(code, id);
    const { prefix } = this.#document;
    const attributes = `numFmtId="${id}" formatCode="${escapeAttribute(code)}"`;
    this.#append('numFmts', `<${prefix}numFmt ${attributes}/>`);
    return id;
  }

  /** @returns the item's index in its list; an item that was just added is used again */
  #append(name: Collection, xml: string): number {
    const items = this.#added.get(name) ?? [];
    this.#added.set(name, items);
    const known = items.indexOf(xml);
    return this.#sourceCount(name) + (known >= 0 ? known : items.push(xml) - 1);
  }

  #sourceCount(name: Collection): number {
    const list = child(this.#document.root, name);
    return list?.children.length ?? numeric(list, 'count') ?? 0;
  }
}
