import type { Faults } from './faults';
import type { MethodAnswer } from './host-port';
import type { Traffic } from './traffic';

/** What the library may ask a document to be handed over as. */
export type FileType = 'text' | 'compressed' | 'pdf';

/** Which bytes of a file: from a place on (Windows), or the slice of this number (web). */
export type SlicePlace =
  { readonly offset: number; readonly size: number } | { readonly index: number };

/** Office's numbers of what can go wrong with a file. */
const STATUS = {
  fileTypeNotSupported: 1009,
  operationNotSupported: 5000,
  internalError: 5001,
  inCellEditMode: 5004,
  indexOutOfRange: 5008,
  invalidParameter: 5010,
  tooManyFiles: 11000,
} as const;

/** An add-in may hold two files; for the third one has to be closed. */
const MOST_OPEN = 2;

interface OpenFile {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

interface DocumentFilesOptions {
  /** The document as a package; null where the host does not know how to save it. */
  readonly save: (() => Uint8Array) | null;
  readonly faults: Faults;
  readonly traffic: Traffic;
}

/** The copies of the document that an add-in has asked for with `getFileAsync` and not closed. */
export class DocumentFiles {
  readonly #files = new Map<number, OpenFile>();
  readonly #options: DocumentFilesOptions;
  #lastHandle = 0;

  constructor(options: DocumentFilesOptions) {
    this.#options = options;
  }

  /** @returns a handle and the size in bytes */
  open(type: FileType, sliceSize: number): MethodAnswer {
    const { save, faults } = this.#options;
    return this.#answered('getFile', () => {
      if (faults.cellEdit) return failed(STATUS.inCellEditMode);
      if (type !== 'compressed') return failed(STATUS.fileTypeNotSupported);
      if (this.#files.size >= MOST_OPEN) return failed(STATUS.tooManyFiles);
      if (!save) return failed(STATUS.operationNotSupported);
      const bytes = save();
      this.#lastHandle += 1;
      this.#files.set(this.#lastHandle, { bytes, sliceSize });
      return { status: 0, payload: [this.#lastHandle, bytes.length] };
    });
  }

  /** @returns the bytes as a list of numbers, and how many they are */
  read(handle: number, place: SlicePlace): MethodAnswer {
    return this.#answered('getSlice', () => {
      const file = this.#files.get(handle);
      if (!file) return failed(STATUS.invalidParameter);
      const size = 'index' in place ? file.sliceSize : place.size;
      const offset = 'index' in place ? place.index * size : place.offset;
      if (offset < 0 || offset >= file.bytes.length) return failed(STATUS.indexOutOfRange);
      const slice = [...file.bytes.subarray(offset, offset + size)];
      return { status: 0, payload: [slice, slice.length] };
    });
  }

  close(handle: number): MethodAnswer {
    return this.#answered('closeFile', () =>
      this.#files.delete(handle) ? { status: 0, payload: null } : failed(STATUS.invalidParameter),
    );
  }

  /** How many files the add-in holds. */
  get held(): number {
    return this.#files.size;
  }

  /** Another add-in, or the same one started anew, knows nothing of these files. */
  clear(): void {
    this.#files.clear();
  }

  #answered(request: string, work: () => MethodAnswer): MethodAnswer {
    const { faults, traffic } = this.#options;
    const number = traffic.begin();
    const fault = faults.ofRequest(number);
    if (fault?.kind === 'overtaken') fault.by();
    const done = fault?.kind === 'refused' ? null : work();
    const isHeard = done !== null && fault?.kind !== 'answer-lost';
    const answer = isHeard ? done : failed(STATUS.internalError);
    traffic.end({ request, response: String(answer.status) });
    return answer;
  }
}

function failed(status: number): MethodAnswer {
  return { status, payload: null };
}
