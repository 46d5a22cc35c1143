import type { EventNumber } from './event-types';

/** Which events the add-in asked for, and for which worksheet or the whole workbook. */
export class EventRegistrations {
  /** `context.runtime.enableEvents`: while it is false nothing is raised for this add-in, then or later. */
  enabled = true;

  readonly #counts = new Map<string, number>();

  add(event: EventNumber, target: string): void {
    this.#counts.set(key(event, target), this.#count(event, target) + 1);
  }

  remove(event: EventNumber, target: string): void {
    this.#counts.set(key(event, target), Math.max(0, this.#count(event, target) - 1));
  }

  /** Whether somebody is to hear of it now. */
  has(event: EventNumber, target: string): boolean {
    return this.enabled && this.#count(event, target) > 0;
  }

  #count(event: EventNumber, target: string): number {
    return this.#counts.get(key(event, target)) ?? 0;
  }
}

function key(event: EventNumber, target: string): string {
  return `${event} ${target}`;
}
