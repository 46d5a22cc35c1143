import { intersection, type Area } from '../../snapshot/area';
import type { NameSnapshot, NameTarget, Snapshot } from '../../snapshot/snapshot';
import { printSheetArea } from '../../snapshot/address';
import { FIELD_KEYS, TABLE_KEYS, type FieldKey, type TableKey } from '../keys';

const KEYS: ReadonlySet<string> = new Set([...FIELD_KEYS, ...TABLE_KEYS]);

/** A defined name of the template that concerns one form. */
export interface OwnedName {
  readonly key: FieldKey | TableKey;
  readonly name: NameSnapshot;
}

/** The place of one form, for deciding which names concern it. */
export interface FormPlace {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * Which of the template's names concern a form.
 * A name of the sheet hides the workbook's on its sheet; a name of the workbook belongs to the form that it points at,
 * and one that points at no form (or nowhere) to the workbook's main form.
 */
export function namesOf(
  snapshot: Snapshot,
  place: FormPlace,
  all: readonly FormPlace[],
): readonly OwnedName[] {
  const named = snapshot.names.flatMap((name) =>
    isKey(name.name) ? [{ key: name.name, name }] : [],
  );
  const onSheet = all.filter(({ sheet }) => sheet === place.sheet);
  const local = named.filter(
    ({ name }) => name.scope === place.sheet && ownerAmong(onSheet, name.target) === place,
  );
  const hidden = new Set(
    named.filter(({ name }) => name.scope === place.sheet).map(({ key }) => key),
  );
  const main = mainPlace(named, all);
  const global = named.filter(
    ({ key, name }) =>
      name.scope === null && !hidden.has(key) && (ownerOf(all, name.target) ?? main) === place,
  );
  return [...local, ...global];
}

function isKey(name: string): name is FieldKey | TableKey {
  return KEYS.has(name);
}

function ownerOf(places: readonly FormPlace[], target: NameTarget): FormPlace | null {
  if (target.kind !== 'area') return null;
  const onSheet = places.filter(({ sheet }) => sheet === target.sheet);
  return onSheet.length === 0 ? null : ownerAmong(onSheet, target);
}

/** Of several forms on a sheet the one that the target meets; else the first. */
function ownerAmong(places: readonly FormPlace[], target: NameTarget): FormPlace | null {
  const met =
    target.kind === 'area'
      ? places.find(
          ({ sheet, area }) => sheet === target.sheet && intersection(area, target.area) !== null,
        )
      : undefined;
  return met ?? places[0] ?? null;
}

/** The form that most names of the workbook point at. */
function mainPlace(named: readonly OwnedName[], places: readonly FormPlace[]): FormPlace | null {
  const votes = places.map(
    (place) =>
      named.filter(({ name }) => name.scope === null && ownerOf(places, name.target) === place)
        .length,
  );
  return places[votes.indexOf(Math.max(...votes))] ?? null;
}

/** The area that a name stands for on the sheet; null when it stands for none there. */
export function areaOn(sheet: string, target: NameTarget): Area | null {
  return target.kind === 'area' && target.sheet === sheet ? target.area : null;
}

/** What the name's formula says. */
export function printTarget(target: NameTarget): string {
  return target.kind === 'area' ? printSheetArea(target.sheet, target.area) : target.formula;
}
