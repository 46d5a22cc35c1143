import { intersection, type Area } from './area';

/** What is left of an area when another is cut out of it: at most four areas. */
export function cutArea(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  return [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.top, bottom: cut.bottom, right: cut.left - 1 },
    { ...area, top: cut.top, bottom: cut.bottom, left: cut.right + 1 },
    { ...area, top: cut.bottom + 1 },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

/** What is left of areas when others are cut out of them. */
export function cutAreas(areas: readonly Area[], holes: readonly Area[]): readonly Area[] {
  return holes.reduce<readonly Area[]>(
    (left, hole) => left.flatMap((area) => cutArea(area, hole)),
    areas,
  );
}

/** The parts that two lists of areas have in common. */
export function commonAreas(areas: readonly Area[], others: readonly Area[]): readonly Area[] {
  return areas.flatMap((area) => others.flatMap((other) => intersection(area, other) ?? []));
}
