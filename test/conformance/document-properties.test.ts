/** @jest-environment ./test/excel-environment.ts */
import { codeOf } from './on-sheet';

/** Runs with the workbook's properties, of which the user's own that the test makes are deleted afterwards. */
async function withProperties(
  batch: (properties: Excel.DocumentProperties, context: Excel.RequestContext) => Promise<unknown>,
): Promise<void> {
  await Excel.run(async (context) => {
    const { properties } = context.workbook;
    properties.custom.deleteAll();
    await context.sync();
    try {
      await batch(properties, context);
    } finally {
      properties.custom.deleteAll();
      await context.sync();
    }
  });
}

test('what a workbook says of itself is written and read', async () => {
  await withProperties(async (properties, context) => {
    const texts = {
      author: '张三',
      category: '预算',
      comments: '一\n二',
      company: '财政局',
      keywords: '绩效',
      manager: '李四',
      subject: '目标',
      title: '申报表',
    };
    properties.set({ ...texts, revisionNumber: 5 });
    properties.load();
    await context.sync();
    expect(properties.toJSON()).toMatchObject({ ...texts, revisionNumber: 5 });
    properties.set({ title: '', company: '', revisionNumber: 0 });
    properties.load('title,company,revisionNumber');
    await context.sync();
    expect([properties.title, properties.company, properties.revisionNumber]).toEqual(['', '', 0]);
  });
});

test.each([
  ['a text', '甲', 'String'],
  ['a whole number', 1234, 'Number'],
  ['a number', 0.5, 'Float'],
  ['a truth value', true, 'Boolean'],
])('%s is kept as a property of the user', async (_what, value, type) => {
  await withProperties(async ({ custom }, context) => {
    const property = custom.add('核对 A', value).load('key,value,type');
    await context.sync();
    expect([property.key, property.value, property.type]).toEqual(['核对 A', value, type]);
  });
});

test('a property is found whatever the case of its letters, and added a second time it is changed', async () => {
  await withProperties(async ({ custom }, context) => {
    custom.add('State', 'draft');
    custom.add('other', 1);
    custom.add('STATE', 'done');
    const count = custom.getCount();
    const found = custom.getItem('state').load('key,value');
    custom.load('items/key');
    await context.sync();
    expect(count.value).toBe(2);
    expect([found.key, found.value]).toEqual(['State', 'done']);
    expect(custom.items.map(({ key }) => key)).toEqual(['State', 'other']);
    found.value = 'again';
    found.load('value');
    await context.sync();
    expect(found.value).toBe('again');
  });
});

test('a property that is deleted is gone', async () => {
  await withProperties(async ({ custom }, context) => {
    custom.add('a', 1);
    custom.add('b', 2);
    custom.getItem('a').delete();
    const gone = custom.getItemOrNullObject('a').load('key');
    const count = custom.getCount();
    await context.sync();
    expect([gone.isNullObject, count.value]).toEqual([true, 1]);
    expect(await codeOf(context.sync(custom.getItem('a').load('key')))).toBe('ItemNotFound');
    custom.deleteAll();
    const none = custom.getCount();
    await context.sync();
    expect(none.value).toBe(0);
  });
});

test('keys and texts are cut after 255 characters', async () => {
  await withProperties(async ({ custom }, context) => {
    const property = custom.add('k'.repeat(300), 'v'.repeat(300)).load('key,value');
    await context.sync();
    expect([property.key.length, String(property.value).length]).toEqual([255, 255]);
  });
});

test('a property without a name is refused', async () => {
  await withProperties(async ({ custom }, context) => {
    custom.add('', 1);
    expect(await codeOf(context.sync())).toBe('InvalidArgument');
  });
});
