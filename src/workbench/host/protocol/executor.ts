import { apiName, findMember, type ApiSurface } from './api-surface';
import { ObjectPaths, located } from './object-paths';
import { identity, query } from './query';
import { ACTION, type Action, type Request } from './request';
import type { ActionResult, Response } from './response';
import { WireError } from './wire-error';
import type { WireObject } from './wire-object';

/**
 * Carries out the actions of a request in order. An error ends the batch: what was done before
 * stays done, and its results are delivered with the error.
 * @param stopAt number of an action that is to fail for no reason, the first is 1
 */
export function execute(
  request: Request,
  surface: ApiSurface,
  stopAt: number | null = null,
): Response {
  const paths = new ObjectPaths(request.ObjectPaths, surface);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (index + 1 === stopAt) throw new WireError('GeneralException', 'It was to fail here.');
      results.push({ ActionId: action.Id, Value: carryOut(action, paths, surface) });
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      if (error.code === 'NotImplemented') surface.onUnknownMember(error.location);
      return {
        Error: {
          Code: error.code,
          Message: error.message,
          Location: error.location,
          HttpStatusCode: error.httpStatus,
          ActionIndex: index,
        },
        ProcessedResults: { Results: results },
        TraceIds: traces,
      };
    } finally {
      surface.onActionDone();
    }
  }
  return { Results: results, TraceIds: traces };
}

function carryOut(action: Action, paths: ObjectPaths, surface: ApiSurface): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  if (!object) return null;
  switch (action.ActionType) {
    case ACTION.instantiate:
      return identity(surface, object);
    case ACTION.query:
      return query(surface, object, action.QueryInfo ?? {});
    case ACTION.method:
      return callMethod(object, action, paths, surface);
    case ACTION.setProperty:
      return setProperty(object, action, paths, surface);
    default: {
      const name = `action type ${action.ActionType} on ${object.typeName}`;
      throw new WireError('NotImplemented', `This host does not implement ${name}.`, name);
    }
  }
}

function callMethod(
  object: WireObject,
  action: Action,
  paths: ObjectPaths,
  surface: ApiSurface,
): unknown {
  const name = action.Name ?? '';
  const args = paths.arguments(action.ArgumentInfo);
  if (name === '_KeepReference') {
    surface.references.keep(object);
    return null;
  }
  if (name === '_RemoveReference') {
    surface.references.release(String(args[0]));
    return null;
  }
  const member = findMember(surface, object, name);
  const location = `${object.typeName}.${apiName(name)}`;
  if (member.kind !== 'method') {
    throw new WireError('InvalidOperation', `${location} gives no plain value.`, location);
  }
  return located(location, () => member.call(args)) ?? null;
}

function setProperty(
  object: WireObject,
  action: Action,
  paths: ObjectPaths,
  surface: ApiSurface,
): null {
  const name = action.Name ?? '';
  const [value] = paths.arguments(action.ArgumentInfo);
  const member = findMember(surface, object, name);
  const location = `${object.typeName}.${apiName(name)}`;
  if (member.kind !== 'property' || !member.set) {
    // What Excel does not let be set, the library does not send.
    throw new WireError('NotImplemented', `This host does not set ${location}.`, location);
  }
  const { set } = member;
  located(location, () => {
    set(value);
  });
  return null;
}
