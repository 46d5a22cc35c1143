import { method } from '../protocol/member-definitions';
import type { MemberDefinition } from '../protocol/object-type';
import type { ApiSet } from '../protocol/wire-object';
import type { EventRegistrations } from './event-registrations';
import type { EventNumber } from './event-types';

interface WatchedEvent {
  readonly event: EventNumber;
  readonly since: ApiSet;
}

interface Watcher {
  readonly registrations: EventRegistrations;
  readonly target: string;
}

/**
 * The methods by which the library starts and ends to listen to an object's events:
 * `_RegisterDataChangedEvent` and `_UnregisterDataChangedEvent`.
 * @param watcher where an object's events are noted, and under which target
 * @param events by what stands in the methods after the verb: `DataChangedEvent`, `EventMoved`
 */
export function eventMethods<T>(
  watcher: (object: T) => Watcher,
  events: Readonly<Record<string, WatchedEvent>>,
): Record<string, MemberDefinition<T>> {
  const members: Record<string, MemberDefinition<T>> = {};
  for (const [name, { event, since }] of Object.entries(events)) {
    members[`_Register${name}`] = method(since, (object) => {
      const { registrations, target } = watcher(object);
      registrations.add(event, target);
    });
    members[`_Unregister${name}`] = method(since, (object) => {
      const { registrations, target } = watcher(object);
      registrations.remove(event, target);
    });
  }
  return members;
}
