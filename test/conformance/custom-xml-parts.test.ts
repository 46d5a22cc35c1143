/** @jest-environment ./test/excel-environment.ts */
import { codeOf } from './on-sheet';

const NAMESPACE = 'http://schemas.example.com/review/1.0';
const REVIEWERS = `<Reviewers xmlns='${NAMESPACE}'><Reviewer>张</Reviewer></Reviewers>`;

/** Runs with parts of its own, which are deleted afterwards. */
async function withParts(
  documents: readonly string[],
  batch: (context: Excel.RequestContext, parts: Excel.CustomXmlPart[]) => Promise<unknown>,
): Promise<void> {
  await Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    const parts = documents.map((xml) => customXmlParts.add(xml).load('id,namespaceUri'));
    await context.sync();
    try {
      await batch(context, parts);
    } finally {
      const left = parts.map(({ id }) => customXmlParts.getItemOrNullObject(id));
      await context.sync();
      for (const part of left) if (!part.isNullObject) part.delete();
      await context.sync();
    }
  });
}

test('a part is told as it was added, and found by its id', async () => {
  await withParts([REVIEWERS], async (context, [part]) => {
    if (!part) throw new Error('no part');
    const found = context.workbook.customXmlParts.getItem(part.id).load('namespaceUri');
    const xml = found.getXml();
    await context.sync();
    expect(found.namespaceUri).toBe(NAMESPACE);
    expect(xml.value).toBe(REVIEWERS);
  });
});

test('a part is replaced as a whole', async () => {
  await withParts([REVIEWERS], async (context, [part]) => {
    part?.setXml('<other/>');
    const xml = part?.getXml();
    part?.load('namespaceUri');
    await context.sync();
    expect([xml?.value, part?.namespaceUri]).toEqual(['<other/>', '']);
  });
});

test('a part that is deleted is gone', async () => {
  await withParts([REVIEWERS], async (context, [part]) => {
    if (!part) throw new Error('no part');
    const { customXmlParts } = context.workbook;
    const before = customXmlParts.getCount();
    part.delete();
    const after = customXmlParts.getCount();
    const gone = customXmlParts.getItemOrNullObject(part.id).load('id');
    await context.sync();
    expect(after.value).toBe(before.value - 1);
    expect(gone.isNullObject).toBe(true);
    expect(await codeOf(context.sync(customXmlParts.getItem(part.id).load('id')))).toBe(
      'ItemNotFound',
    );
  });
});

test('parts of a namespace are found by it, the only one without its id', async () => {
  await withParts([REVIEWERS, '<x:other xmlns:x="urn:other"/>', REVIEWERS], async (context) => {
    const { customXmlParts } = context.workbook;
    const two = customXmlParts.getByNamespace(NAMESPACE);
    const one = customXmlParts.getByNamespace('urn:other');
    const none = customXmlParts.getByNamespace('urn:none');
    const counts = [two.getCount(), one.getCount(), none.getCount()];
    const only = one.getOnlyItem().load('namespaceUri');
    const notOnly = [two, none].map((each) => each.getOnlyItemOrNullObject().load('id'));
    two.load('items/namespaceUri');
    await context.sync();
    expect(counts.map(({ value }) => value)).toEqual([2, 1, 0]);
    expect(only.namespaceUri).toBe('urn:other');
    expect(notOnly.map(({ isNullObject }) => isNullObject)).toEqual([true, true]);
    expect(two.items.map(({ namespaceUri }) => namespaceUri)).toEqual([NAMESPACE, NAMESPACE]);
  });
});

test.each(['', 'no xml', '<open>', '<!DOCTYPE a><a/>'])(
  '%j is no XML that can be kept',
  async (text) => {
    const code = await codeOf(
      Excel.run(async (context) => {
        context.workbook.customXmlParts.add(text);
        await context.sync();
      }),
    );
    expect(code).toBe('InvalidArgument');
  },
);
