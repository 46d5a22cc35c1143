import type { Calculation } from '../../workbook/workbook';
import { child, type XmlElement } from '../xml/xml-element';

type Mode = Calculation['mode'];

const MODES: Readonly<Record<string, Mode>> = {
  auto: 'automatic',
  autoNoTable: 'automatic-except-tables',
  manual: 'manual',
};

/** How `calcPr` writes a mode. */
export const MODE_ATTRIBUTES = {
  automatic: 'auto',
  'automatic-except-tables': 'autoNoTable',
  manual: 'manual',
} as const satisfies Readonly<Record<Mode, string>>;

/** When the file wants its formulas computed; a file opens with their values as they are. */
export function readCalculation(workbook: XmlElement): Calculation {
  const mode = MODES[child(workbook, 'calcPr')?.attributes['calcMode'] ?? 'auto'] ?? 'automatic';
  return { mode, suspended: false, pending: false };
}
