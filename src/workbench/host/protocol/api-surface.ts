import type { References } from './references';
import { WireError } from './wire-error';
import type { ApiSet, Member, WireObject } from './wire-object';

/** What an executor needs to know of the host that it works for. */
export interface ApiSurface {
  /** The object at which every path begins. */
  readonly root: () => WireObject;
  /** An object that is asked for by the name of its type; null when there is none. */
  readonly service: (typeName: string) => WireObject | null;
  /** The requirement set that the host declares. */
  readonly level: () => ApiSet;
  readonly references: References;
  /** Told after each action of a request, whether it succeeded or not. */
  readonly onActionDone: () => void;
  /** Told of every member that an add-in asked for and this host does not have. */
  readonly onUnknownMember: (name: string) => void;
}

/** `1.9` comes before `1.13`. */
export function isAbove(set: ApiSet, level: ApiSet): boolean {
  return minor(set) > minor(level);
}

function minor(set: ApiSet): number {
  return Number(set.slice(2));
}

/** A member by its wire name. @throws ApiNotFound when it is unknown or above the declared level */
export function findMember(surface: ApiSurface, object: WireObject, wireName: string): Member {
  const member = object.member(wireName);
  const name = `${object.typeName}.${apiName(wireName)}`;
  if (!member) {
    surface.onUnknownMember(name);
    throw new WireError('ApiNotFound', `${name} is not implemented by this host.`, name);
  }
  if (isAbove(member.since, surface.level())) {
    const message = `${name} needs ExcelApi ${member.since}; this host declares ${surface.level()}.`;
    throw new WireError('ApiNotFound', message, name);
  }
  return member;
}

/** `GetRange` is `getRange` in the API. */
export function apiName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** `values` is `Values` on the wire. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
