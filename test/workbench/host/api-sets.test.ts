import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const OBJECTS = join(__dirname, '../../../src/workbench/host/objects');
const TYPES = readFileSync('node_modules/@types/office-js/index.d.ts', 'utf8');
const EXCEL = TYPES.slice(TYPES.indexOf('declare namespace Excel {'));
const MEMBER = /\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*(?:readonly )?(\w+)\??\s*[(:]/g;

/** What the library asks for on behalf of members that Microsoft documents under other names. */
const INTERNAL = new Set([
  'Application.createWorkbook',
  'Workbook.createAndOpenWorkbook',
  'WorkbookCreated.open',
  'Worksheet.gridlines',
  'Worksheet.headings',
]);

interface ApiType {
  readonly name: string;
  readonly since: ReadonlyMap<string, string>;
}

/** The types of the API that the host has, wherever in its folder they stand. */
function typesOfHost(): readonly ApiType[] {
  const files = readdirSync(OBJECTS, { recursive: true, encoding: 'utf8' });
  const types = files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const exported: unknown = jest.requireActual(join(OBJECTS, file));
      const values: readonly unknown[] = Object.values(exported ?? {});
      return values.filter(isApiType);
    });
  return types.sort((one, other) => one.name.localeCompare(other.name));
}

function isApiType(value: unknown): value is ApiType {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'since' in value &&
    value.since instanceof Map
  );
}

/** The requirement sets that Microsoft's type definitions give the members of a class. */
function documented(type: string): ReadonlyMap<string, string> {
  const start = EXCEL.search(new RegExp(`^    class ${type} `, 'm'));
  if (start === -1) throw new Error(`${type} is no class of the API.`);
  const text = EXCEL.slice(start, EXCEL.indexOf('\n    }', start));
  const ofClass = /\[Api set: ExcelApi (1\.\d+)\]\s*\*\/\s*$/.exec(EXCEL.slice(0, start))?.[1];
  const sets = new Map<string, string>();
  for (const [, comment = '', name = ''] of text.matchAll(MEMBER)) {
    const set = /\[Api set: ExcelApi (1\.\d+)/.exec(comment)?.[1] ?? ofClass;
    if (set !== undefined && !sets.has(name)) sets.set(name, set);
  }
  return sets;
}

const types = typesOfHost().map((type) => ({ ...type, sets: documented(type.name) }));

test.each(types)(
  'every member of $name has the requirement set that Microsoft documents',
  ({ name, since, sets }) => {
    const ours = [...since]
      .filter(([wire]) => !wire.startsWith('_'))
      .map(([wire, set]) => [wire.charAt(0).toLowerCase() + wire.slice(1), set])
      .filter(([member]) => !INTERNAL.has(`${name}.${member}`));
    expect(ours).toEqual(ours.map(([member = '']) => [member, sets.get(member)]));
  },
);
