import { WorkspaceError, type WorkspaceFailure } from '../../session/workspace';

/** Far below what an answer of Excel on the web may weigh (5 MB). */
const SLICE_SIZE = 256 * 1024;

/** By Office's numbers of what can go wrong with a document's file. */
const FAILURES: Readonly<Record<number, WorkspaceFailure>> = {
  5004: 'cell-edit',
  5103: 'too-large',
  5104: 'too-large',
};

/**
 * The open workbook as the package that Excel would save now, unsaved changes included.
 * @throws WorkspaceError `no-copy` where Excel does not hand it over, `cell-edit`, `too-large`
 */
export async function readDocumentFile(): Promise<Uint8Array> {
  const file = await asked<Office.File>((answer) => {
    Office.context.document.getFileAsync(
      Office.FileType.Compressed,
      { sliceSize: SLICE_SIZE },
      answer,
    );
  });
  try {
    return await readSlices(file);
  } finally {
    await closed(file);
  }
}

/** Two files at most may be open, so it is worth a second try; the bytes have been read either way. */
async function closed(file: Office.File): Promise<void> {
  if (!(await close(file))) await close(file);
}

/** @returns whether it worked */
function close(file: Office.File): Promise<boolean> {
  return new Promise((resolve) => {
    file.closeAsync(({ status }) => {
      resolve(status === Office.AsyncResultStatus.Succeeded);
    });
  });
}

/** In their order, one after another: Office holds no more than one ready. */
async function readSlices(file: Office.File): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  let at = 0;
  for (let index = 0; index < file.sliceCount; index++) {
    const slice = await asked<Office.Slice>((answer) => {
      file.getSliceAsync(index, answer);
    });
    const data = bytesOf(slice);
    if (at + data.length > bytes.length) break;
    bytes.set(data, at);
    at += data.length;
  }
  if (at !== bytes.length) throw new WorkspaceError('no-copy');
  return bytes;
}

/** Office's types leave open what the bytes come as: a list of numbers. */
function bytesOf({ data }: Office.Slice): Uint8Array {
  const listed: unknown = data;
  if (!Array.isArray(listed) && !(listed instanceof Uint8Array)) {
    throw new WorkspaceError('no-copy');
  }
  return Uint8Array.from<unknown>(listed, Number);
}

/** What Office answers to a call that takes a callback. */
function asked<Value>(
  call: (answer: (result: Office.AsyncResult<Value>) => void) => void,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const fail = (cause: unknown, code = 0) => {
      reject(new WorkspaceError(FAILURES[code] ?? 'no-copy', { cause }));
    };
    try {
      call(({ status, value, error }) => {
        if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
        else fail(error, error.code);
      });
    } catch (cause) {
      fail(cause);
    }
  });
}
