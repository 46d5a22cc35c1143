import { parseMarkFormula } from '../plan/marks/mark';
import { locateRules } from '../xlsx/read/rules/conditional-formats';
import { removeRules } from '../xlsx/save/rules/rule-removal';
import { localName, numeric, type XmlElement } from '../xlsx/xml/xml-element';
import { mayHold, type Cleaning } from './package-reader';

/** The marks that were taken out, and the numbers of the formats that they were drawn with. */
export interface RemovedMarks {
  /** How many cells were marked: one rule may mark many. */
  readonly count: number;
  readonly formats: ReadonlySet<number>;
}

/** Takes our conditional formats out of every sheet, whichever list they stand in; others stay as they are. */
export function removeMarks({ parts, edits, text, document }: Cleaning): RemovedMarks {
  const formats = new Set<number>();
  let count = 0;
  for (const { path } of parts.sheets) {
    if (path === null || !mayHold(text(path)?.toLowerCase(), ['jixiao-mark:'])) continue;
    const sheet = document(path);
    const marks = sheet ? locateRules(sheet.root).filter(({ element }) => isMark(element)) : [];
    if (!sheet || marks.length === 0) continue;
    for (const { element, areas } of marks) {
      for (const { top, left, bottom, right } of areas) {
        count += (bottom - top + 1) * (right - left + 1);
      }
      const format = numeric(element, 'dxfId');
      if (format !== undefined) formats.add(format);
    }
    edits.edit(path, sheet.text, removeRules(sheet.text, sheet.root, marks));
  }
  return { count, formats };
}

function isMark(rule: XmlElement): boolean {
  return rule.children.some(
    ({ name, text }) =>
      (localName(name) === 'formula' || localName(name) === 'f') && parseMarkFormula(text) !== null,
  );
}
