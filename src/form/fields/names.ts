import { intersection, type Area } from '../../snapshot/area';
import type { NameSnapshot, NameTarget, Snapshot } from '../../snapshot/snapshot';
import { printSheetArea } from '../../snapshot/address';
import { groupBy } from '../group-by';
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
 * Which of the template's names concern each of the forms.
 * A name of the sheet hides the workbook's on its sheet; a name of the workbook belongs to the form that it points at,
 * and one that points at no form (or nowhere) to the workbook's main form.
 */
export function namesOfForms(
  { names }: Pick<Snapshot, 'names'>,
  places: readonly FormPlace[],
): ReadonlyMap<FormPlace, readonly OwnedName[]> {
  const named = names.flatMap((name) => (isKey(name.name) ? [{ key: name.name, name }] : []));
  const locals = groupBy(named, ({ name }) => name.scope);
  const placesOn = groupBy(places, ({ sheet }) => sheet);
  const pointing = (locals.get(null) ?? []).map((owned) => ({
    owned,
    at: ownerOf(placesOn, owned.name.target),
  }));
  const votes = groupBy(pointing, ({ at }) => at);
  const main = mainPlace(places, (place) => votes.get(place)?.length ?? 0);
  const globals = groupBy(pointing, ({ at }) => at ?? main);

  return new Map(
    places.map((place) => {
      const onSheet = placesOn.get(place.sheet) ?? [];
      const local = locals.get(place.sheet) ?? [];
      const hidden = new Set(local.map(({ key }) => key));
      const global = (globals.get(place) ?? []).map(({ owned }) => owned);
      return [
        place,
        [
          ...local.filter(({ name }) => ownerAmong(onSheet, name.target) === place),
          ...global.filter(({ key }) => !hidden.has(key)),
        ],
      ];
    }),
  );
}

function isKey(name: string): name is FieldKey | TableKey {
  return KEYS.has(name);
}

function ownerOf(
  placesOn: ReadonlyMap<string, readonly FormPlace[]>,
  target: NameTarget,
): FormPlace | null {
  const onSheet = target.kind === 'area' ? placesOn.get(target.sheet) : undefined;
  return onSheet ? ownerAmong(onSheet, target) : null;
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

/** The form that most names of the workbook point at; of several the first. */
function mainPlace(
  places: readonly FormPlace[],
  votes: (place: FormPlace) => number,
): FormPlace | null {
  const [first = null, ...others] = places;
  return others.reduce((main, place) => (main && votes(place) > votes(main) ? place : main), first);
}

/** The area that a name stands for on the sheet; null when it stands for none there. */
export function areaOn(sheet: string, target: NameTarget): Area | null {
  return target.kind === 'area' && target.sheet === sheet ? target.area : null;
}

/** What the name's formula says. */
export function printTarget(target: NameTarget): string {
  return target.kind === 'area' ? printSheetArea(target.sheet, target.area) : target.formula;
}
