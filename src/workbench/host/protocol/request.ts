import * as z from 'zod/mini';

// The page's security policy forbids eval, with which zod would compile its parsers.
z.config({ jitless: true });

const argumentInfo = z.object({
  Arguments: z.optional(z.array(z.unknown())),
  /** Beside the arguments: the path of an argument that is an object, 0 or null for a plain one. */
  ReferencedObjectPathIds: z.optional(z.nullable(z.array(z.nullable(z.number())))),
});

const objectPath = z.object({
  Id: z.number(),
  ObjectPathType: z.number(),
  Name: z.optional(z.string()),
  ParentObjectPathId: z.optional(z.number()),
  ArgumentInfo: z.optional(argumentInfo),
});

const action = z.object({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.optional(z.string()),
  ObjectPathId: z.number(),
  ArgumentInfo: z.optional(argumentInfo),
  QueryInfo: z.optional(
    z.object({
      Select: z.optional(z.array(z.string())),
      Top: z.optional(z.number()),
      Skip: z.optional(z.number()),
    }),
  ),
});

const request = z.object({
  Actions: z.array(action),
  ObjectPaths: z.record(z.string(), objectPath),
});

export type Request = z.infer<typeof request>;
export type Action = z.infer<typeof action>;
export type ObjectPath = z.infer<typeof objectPath>;
export type ArgumentInfo = z.infer<typeof argumentInfo>;
export type QueryInfo = NonNullable<Action['QueryInfo']>;

/** The body of one `context.sync()`. @throws where it is no such request */
export function parseRequest(body: string): Request {
  return request.parse(JSON.parse(body));
}

/** What a path stands for. */
export const PATH = {
  global: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** What an action asks for. */
export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** Methods by which the library itself manages references and says that it is ready. */
const HOUSEKEEPING: ReadonlySet<string> = new Set(['NotifyActionHandlerReady', '_RemoveReference']);

/** Whether it speaks to the workbook, and not only to a service of Office such as the one that shows the pane. */
export function concernsWorkbook({ ObjectPaths }: Request): boolean {
  return Object.values(ObjectPaths).some(
    ({ ObjectPathType, ParentObjectPathId }) =>
      ParentObjectPathId === undefined && ObjectPathType !== PATH.service,
  );
}

/** Whether the library sent it by itself, without an add-in's `sync`. */
export function isHousekeeping({ Actions }: Request): boolean {
  const deeds = Actions.filter(({ ActionType }) => ActionType !== ACTION.instantiate);
  return (
    deeds.length > 0 &&
    deeds.every(
      ({ ActionType, Name }) => ActionType === ACTION.method && HOUSEKEEPING.has(Name ?? ''),
    )
  );
}
