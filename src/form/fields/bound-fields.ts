import { headOf, sameCell, type Area, type CellRef } from '../../snapshot/area';
import type { Entry, Field, TemplateName } from '../form';
import type { LabelledField } from './field-candidate';
import { isBlankEntry, wordsOf, type Grid } from '../outline/grid';
import { FIELD_KEYS, type FieldKey } from '../keys';
import { areaOn, printTarget, type OwnedName } from './names';
import type { Vocabulary } from '../text/vocabulary';

/** Whether a cell may hold a field: inside of the form and outside of its tables. */
export type MayHoldField = (cell: CellRef) => boolean;

/** The fields of a form and what became of the names that should lead to them. */
export interface BoundFields {
  readonly fields: ReadonlyMap<FieldKey, Field>;
  readonly names: readonly TemplateName[];
}

/**
 * Joins names and labels: a sound name decides, a label finds the field where the name does not.
 * @param fallback where a name is reported whose field is found nowhere: the title
 */
export function bindFields(
  grid: Grid,
  owned: readonly OwnedName[],
  labelled: ReadonlyMap<FieldKey, LabelledField>,
  mayHold: MayHoldField,
  fallback: CellRef,
  vocabulary: Vocabulary,
): BoundFields {
  const fields = new Map<FieldKey, Field>();
  const names: TemplateName[] = [];
  for (const key of FIELD_KEYS) {
    const label = labelled.get(key) ?? null;
    const name = owned.find((candidate) => candidate.key === key)?.name;
    const area = name ? areaOn(grid.sheet, name.target) : null;
    const sound = area !== null && leadsToField(grid, area, label, labelled, mayHold, vocabulary);
    if (sound) {
      const here = grid.entryAt(headOf(area));
      // The label says which of the words in the cell are meant.
      const entry = label && sameCell(label.entry, here) ? label.entry : here;
      const beside = label?.label ?? labelBeside(grid, entry);
      fields.set(key, { key, entry, label: beside, foundBy: 'name' });
    } else if (label) {
      fields.set(key, { key, entry: label.entry, label: label.label, foundBy: 'label' });
    }
    if (name) {
      const state = sound ? 'sound' : name.target.kind === 'area' ? 'displaced' : 'broken';
      const cell = fields.get(key)?.entry ?? fallback;
      names.push({ key, scope: name.scope, state, target: printTarget(name.target), cell });
    }
  }
  return { fields, names };
}

function leadsToField(
  grid: Grid,
  area: Area,
  own: LabelledField | null,
  labelled: ReadonlyMap<FieldKey, LabelledField>,
  mayHold: MayHoldField,
  vocabulary: Vocabulary,
): boolean {
  const entry = grid.entryAt(headOf(area));
  if (own && sameCell(entry, own.entry)) return true;
  if (own && !isBeyondBlanks(grid, own.entry, entry)) return false;
  const others = [...labelled.values()].filter((other) => other !== own);
  return (
    mayHold(entry) &&
    !vocabulary.isLabel(wordsOf(entry)) &&
    !others.some((other) => sameCell(other.entry, entry) || sameCell(other.label, entry))
  );
}

/** The text left of a cell, or above it: what stands where its label should. */
function labelBeside(grid: Grid, cell: CellRef): Entry | null {
  const place = grid.areaAt(cell);
  const near = [
    { row: place.top, column: place.left - 1 },
    { row: place.top - 1, column: place.left },
  ];
  for (const at of near) {
    if (at.row < 0 || at.column < 0) continue;
    const entry = grid.entryAt(at);
    if (wordsOf(entry).trim() !== '' && !sameCell(entry, cell)) return entry;
  }
  return null;
}

/** A label written over several cells that are not merged: the blank ones between it and the value count for nothing. */
function isBeyondBlanks(grid: Grid, from: Entry, to: Entry): boolean {
  if (to.row !== from.row || to.column <= from.column) return false;
  for (let column = from.column; column < to.column; column++) {
    if (!isBlankEntry(grid.entryAt({ row: from.row, column }))) return false;
  }
  return !isBlankEntry(to);
}
