/** @jest-environment ./test/excel-environment.ts */
import { readFileSync } from 'node:fs';

const FORM = 'test/forms/guangzhou-cppcc.xlsx';
const SLICE = 4096;

beforeEach(async () => {
  await excelHost.open(readFileSync(FORM));
  excelHost.faults.reset();
  excelHost.resetCounters();
});

type Outcome<Value> = { readonly value: Value } | { readonly code: number };

function outcomeOf<Value>({ status, value, error }: Office.AsyncResult<Value>): Outcome<Value> {
  return status === Office.AsyncResultStatus.Succeeded ? { value } : { code: error.code };
}

const open = (type = Office.FileType.Compressed) =>
  new Promise<Outcome<Office.File>>((resolve) => {
    Office.context.document.getFileAsync(type, { sliceSize: SLICE }, (result) => {
      resolve(outcomeOf(result));
    });
  });

async function opened(): Promise<Office.File> {
  const outcome = await open();
  if (!('value' in outcome)) throw new Error(`error ${outcome.code}`);
  return outcome.value;
}

const slice = (file: Office.File, index: number) =>
  new Promise<Outcome<Office.Slice>>((resolve) => {
    file.getSliceAsync(index, (result) => {
      resolve(outcomeOf(result));
    });
  });

const close = (file: Office.File) =>
  new Promise<Outcome<unknown>>((resolve) => {
    file.closeAsync((result) => {
      resolve(outcomeOf(result));
    });
  });

test('the document comes as the package that a save would write, slice by slice', async () => {
  const saved = await excelHost.save();
  const file = await opened();
  expect(file.size).toBe(saved.length);
  expect(file.sliceCount).toBe(Math.ceil(saved.length / SLICE));
  const bytes: number[] = [];
  for (let index = 0; index < file.sliceCount; index++) {
    const outcome = await slice(file, index);
    if (!('value' in outcome)) throw new Error(`slice ${index}: error ${outcome.code}`);
    expect(outcome.value.index).toBe(index);
    const data: unknown = outcome.value.data;
    if (!Array.isArray(data)) throw new Error('no list of bytes');
    expect(outcome.value.size).toBe(data.length);
    bytes.push(...data.map(Number));
  }
  expect(Uint8Array.from(bytes)).toEqual(saved);
  await close(file);
});

test('two files may be open, a third only when one is closed', async () => {
  const first = await opened();
  const second = await opened();
  expect(await open()).toEqual({ code: 11000 });
  await close(first);
  const third = await opened();
  expect(excelHost.heldFiles).toBe(2);
  await close(second);
  await close(third);
  expect(excelHost.heldFiles).toBe(0);
});

test('a slice that the file has not got is refused', async () => {
  const file = await opened();
  expect(await slice(file, file.sliceCount)).toEqual({ code: 5008 });
  await close(file);
});

test('a closed file gives no slices and cannot be closed again', async () => {
  const file = await opened();
  await close(file);
  expect(await slice(file, 0)).toEqual({ code: 5010 });
  expect(await close(file)).toEqual({ code: 5010 });
});

test('a workbook is not to be had as text', async () => {
  expect(await open(Office.FileType.Text)).toEqual({ code: 1009 });
});

test('while a cell is being edited there is no file', async () => {
  excelHost.faults.cellEdit = true;
  expect(await open()).toEqual({ code: 5004 });
});
