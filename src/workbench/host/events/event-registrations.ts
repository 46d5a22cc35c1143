/** The numbers by which the library knows the events of this host. */
export const EVENT = {
  dataChanged: 10,
  activated: 11,
  selectionChanged: 14,
  calculated: 16,
} as const;

export type EventNumber = (typeof EVENT)[keyof typeof EVENT];

/** The target of an event that is watched on the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';

/** Which events the add-in asked for, and for which worksheet or the whole workbook. */
export class EventRegistrations {
  readonly #counts = new Map<string, number>();

  add(event: EventNumber, target: string): void {
    this.#counts.set(key(event, target), this.#count(event, target) + 1);
  }

  remove(event: EventNumber, target: string): void {
    this.#counts.set(key(event, target), Math.max(0, this.#count(event, target) - 1));
  }

  has(event: EventNumber, target: string): boolean {
    return this.#count(event, target) > 0;
  }

  #count(event: EventNumber, target: string): number {
    return this.#counts.get(key(event, target)) ?? 0;
  }
}

function key(event: EventNumber, target: string): string {
  return `${event} ${target}`;
}
