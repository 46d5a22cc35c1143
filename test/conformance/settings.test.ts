/** @jest-environment ./test/excel-environment.ts */
import { codeOf } from './on-sheet';

const KEYS = ['conformance.a', 'conformance.b'] as const;

afterEach(() =>
  Excel.run(async (context) => {
    const { settings } = context.workbook;
    const left = KEYS.map((key) => settings.getItemOrNullObject(key));
    await context.sync();
    for (const setting of left) if (!setting.isNullObject) setting.delete();
    await context.sync();
  }),
);

test.each<[string, unknown]>([
  ['a text', '年度"目标"\n<&>'],
  ['a number', 0.1],
  ['a flag', false],
  ['a list', [1, '二', null]],
  ['an object', { deep: { list: [true] } }],
])('%s is kept as it is', async (_what, value) => {
  await Excel.run(async (context) => {
    const setting = context.workbook.settings.add(KEYS[0], value).load('key,value');
    await context.sync();
    expect([setting.key, setting.value]).toEqual([KEYS[0], value]);
  });
  await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItem(KEYS[0]).load('value');
    await context.sync();
    expect(setting.value).toEqual(value);
  });
});

test('settings are counted, listed, replaced and deleted', async () => {
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    const before = settings.getCount();
    settings.add(KEYS[0], 1);
    settings.add(KEYS[1], 2);
    settings.add(KEYS[0], 3);
    const now = settings.getCount();
    settings.load('items/key,items/value');
    await context.sync();
    expect(now.value).toBe(before.value + 2);
    const ours = settings.items.filter(({ key }) => KEYS.some((each) => each === key));
    expect(ours.map(({ key, value }) => [key, Number(value)])).toEqual([
      [KEYS[0], 3],
      [KEYS[1], 2],
    ]);
    settings.getItem(KEYS[1]).value = 4;
    const changed = settings.getItem(KEYS[1]).load('value');
    settings.getItem(KEYS[0]).delete();
    const gone = settings.getItemOrNullObject(KEYS[0]).load('value');
    await context.sync();
    expect(changed.value).toBe(4);
    expect(gone.isNullObject).toBe(true);
  });
});

test('a setting that is not there is not found', async () => {
  const code = await codeOf(
    Excel.run(async (context) => {
      context.workbook.settings.getItem('conformance.none').load('value');
      await context.sync();
    }),
  );
  expect(code).toBe('ItemNotFound');
});

test('who listens hears of a changed setting', async () => {
  await Excel.run(async (context) => {
    let told = 0;
    const handler = context.workbook.settings.onSettingsChanged.add(() => {
      told += 1;
      return Promise.resolve();
    });
    await context.sync();
    context.workbook.settings.add(KEYS[0], 1);
    await context.sync();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told).toBeGreaterThan(0);
    handler.remove();
    await context.sync();
  });
});
