import { NO_EXPLANATIONS } from '../../src/dismissals/explanations';
import type { CheckedForm } from '../../src/check';
import type { Form } from '../../src/form/form';
import { LAYOUTS } from '../../src/packs';
import type { Finding } from '../../src/rules/finding';
import { parseCell, printCell } from '../../src/snapshot/address';
import type { CellRef } from '../../src/snapshot/area';
import type { SheetSnapshot, Snapshot, SnapshotCell } from '../../src/snapshot/snapshot';

export function cellRef(address: string): CellRef {
  const cell = parseCell(address);
  if (!cell) throw new Error(`${address} is no cell`);
  return cell;
}

/** A cell with a text in it. */
export function textCell(address: string, value: string): SnapshotCell {
  return { ...cellRef(address), value, text: value, formula: null, numberFormat: 'General' };
}

export function sheet(name: string, properties: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const title = textCell('A1', '部门整体绩效目标申报表');
  return {
    name,
    visibility: 'visible',
    protected: false,
    cells: new Map([[printCell(title), title]]),
    merges: [],
    ...properties,
  };
}

export function workbook(...sheets: readonly SheetSnapshot[]): Snapshot {
  return { sheets, names: [], activeSheet: sheets[0]?.name ?? null };
}

export function finding(
  sheetName: string,
  address: string,
  severity: Finding['severity'] = 'error',
): Finding {
  return {
    rule: 'formula-error',
    severity,
    sheet: sheetName,
    cell: cellRef(address),
    detail: '',
    message: 'default',
    data: {},
    fix: 'none',
  };
}

export function checkedForm(sheetName: string, ...findings: readonly Finding[]): CheckedForm {
  const [anyLayout] = LAYOUTS;
  if (!anyLayout) throw new Error('no layout');
  const form: Form = {
    sheet: sheetName,
    nth: 0,
    kind: 'department',
    layout: 'guangzhou',
    readBy: anyLayout,
    title: textCell('A1', '部门整体绩效目标申报表'),
    area: { top: 0, left: 0, bottom: 30, right: 8 },
    year: 2026,
    unit: '万元',
    fields: new Map(),
    goalLines: [],
    moneyColumns: [],
    taskHeading: null,
    taskArea: null,
    tasks: [],
    indicatorHeading: null,
    indicatorArea: null,
    blankTable: null,
    indicators: [],
    classLines: [],
    longTerm: [],
    labels: [],
    cells: [],
    names: [],
    projects: [],
    assumed: [],
    decided: [],
    unfit: [],
    setAside: [],
  };
  return { form, findings, switchedOff: [], explanations: NO_EXPLANATIONS };
}
