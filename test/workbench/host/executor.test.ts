import { execute } from '../../../src/workbench/host/protocol/executor';
import {
  method,
  navigation,
  objectMethod,
  property,
} from '../../../src/workbench/host/protocol/member-definitions';
import { defineType, type ObjectType } from '../../../src/workbench/host/protocol/object-type';
import { References } from '../../../src/workbench/host/protocol/references';
import { parseRequest } from '../../../src/workbench/host/protocol/request';
import type { Response } from '../../../src/workbench/host/protocol/response';

/** A library of books stands in for Excel: the executor knows nothing of either. */
interface Book {
  title: string;
  readonly parts: readonly Book[];
}

const bookType: ObjectType<Book> = defineType({
  name: 'Book',
  key: { name: '_Id', of: ({ title }) => title },
  trackable: true,
  members: {
    Title: property(
      '1.1',
      ({ title }) => title,
      (book, title) => {
        book.title = String(title);
      },
    ),
    Rare: property('1.9', () => true),
    Parts: navigation('1.1', (book) => shelfType.of(book)),
    Find: objectMethod('1.1', ({ parts }, [title]) => {
      const found = parts.find((part) => part.title === title);
      return found ? bookType.of(found) : null;
    }),
    Same: method('1.1', (book, [other]) => bookType.targetOf(other) === book),
  },
});

const shelfType: ObjectType<Book> = defineType({
  name: 'Shelf',
  items: ({ parts }) => parts.map((part) => bookType.of(part)),
  members: {},
});

interface PathInRequest {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
}

const ROOT: PathInRequest = { Id: 1, ObjectPathType: 1, Name: '' };

function run(actions: readonly object[], paths: readonly PathInRequest[] = []) {
  const book: Book = { title: 'all', parts: [{ title: 'one', parts: [] }] };
  const unknown: string[] = [];
  const response: Response = execute(
    parseRequest(
      JSON.stringify({
        Actions: actions.map((action, index) => ({ Id: index + 10, ...action })),
        ObjectPaths: Object.fromEntries([ROOT, ...paths].map((path) => [path.Id, path])),
      }),
    ),
    {
      root: () => bookType.of(book),
      service: () => null,
      level: () => '1.8',
      references: new References(),
      onActionDone: () => undefined,
      onUnknownMember: (name) => unknown.push(name),
    },
  );
  return { response, unknown, book };
}

const FIND = { Id: 2, ObjectPathType: 3, Name: 'Find', ParentObjectPathId: 1 };
const FIND_ONE = { ...FIND, ArgumentInfo: { Arguments: ['one'] } };
const FIND_NONE = { ...FIND, ArgumentInfo: { Arguments: ['none'] } };

test('actions are answered in order, each under its id', () => {
  const { response } = run(
    [
      { ActionType: 1, ObjectPathId: 2 },
      { ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: ['title'] } },
      { ActionType: 5, ObjectPathId: 0 },
    ],
    [FIND_ONE],
  );
  expect(response).toEqual({
    Results: [
      { ActionId: 10, Value: { _Id: 'one' } },
      { ActionId: 11, Value: { _Id: 'one', Title: 'one' } },
      { ActionId: 12, Value: null },
    ],
    TraceIds: [12],
  });
});

test('everything that hangs on a null object is null', () => {
  const { response } = run(
    [
      { ActionType: 1, ObjectPathId: 2 },
      { ActionType: 2, ObjectPathId: 3, QueryInfo: { Select: ['title'] } },
      { ActionType: 4, ObjectPathId: 2, Name: 'Title', ArgumentInfo: { Arguments: ['x'] } },
    ],
    [FIND_NONE, { Id: 3, ObjectPathType: 4, Name: 'Parts', ParentObjectPathId: 2 }],
  );
  expect(response).toMatchObject({ Results: [{ Value: null }, { Value: null }, { Value: null }] });
});

test('an error ends the batch, tells where, and leaves what was done', () => {
  const { response, book } = run([
    { ActionType: 4, ObjectPathId: 1, Name: 'Title', ArgumentInfo: { Arguments: ['new'] } },
    { ActionType: 2, ObjectPathId: 1, QueryInfo: { Select: ['rare'] } },
    { ActionType: 4, ObjectPathId: 1, Name: 'Title', ArgumentInfo: { Arguments: ['newer'] } },
  ]);
  expect(book.title).toBe('new');
  expect(response).toMatchObject({
    Error: { Code: 'ApiNotFound', Location: 'Book.rare', ActionIndex: 1 },
    ProcessedResults: { Results: [{ ActionId: 10, Value: null }] },
  });
});

test('a load that names nothing answers all properties of the level', () => {
  const { response } = run([{ ActionType: 2, ObjectPathId: 1, QueryInfo: {} }]);
  expect(response).toMatchObject({ Results: [{ Value: { _Id: 'all', Title: 'all' } }] });
  expect(JSON.stringify(response)).not.toContain('Rare');
});

test('items of a collection in a nested load can be asked for again by their references', () => {
  const { response } = run([
    { ActionType: 2, ObjectPathId: 1, QueryInfo: { Select: ['parts/items/title'] } },
  ]);
  const items = [{ _Id: 'one', _ReferenceId: 'ref1', Title: 'one' }];
  expect(response).toMatchObject({ Results: [{ Value: { Parts: { _Items: items } } }] });
});

test('an object may be an argument', () => {
  const argument = { Arguments: [2], ReferencedObjectPathIds: [2] };
  const { response } = run(
    [{ ActionType: 3, Name: 'Same', ObjectPathId: 2, ArgumentInfo: argument }],
    [FIND_ONE],
  );
  expect(response).toMatchObject({ Results: [{ Value: true }] });
});

test('a member that does not exist is reported', () => {
  const { response, unknown } = run([{ ActionType: 3, Name: 'Burn', ObjectPathId: 1 }]);
  expect(response).toMatchObject({ Error: { Code: 'ApiNotFound', Location: 'Book.burn' } });
  expect(unknown).toEqual(['Book.burn']);
});

test('text that is no request is refused', () => {
  expect(() => parseRequest('{"Actions":7}')).toThrow();
});
