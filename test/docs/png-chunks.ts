import { crc32 } from '../../src/xlsx/zip/crc32';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A part of a PNG: what kind it is of, what it holds, and how it stands in the file. */
export interface PngChunk {
  readonly type: string;
  readonly data: Buffer;
  readonly bytes: Buffer;
}

export function pngChunk(type: string, data: Buffer): PngChunk {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return { type, data, bytes: Buffer.concat([length, body, sum]) };
}

export function pngChunks(png: Buffer): readonly PngChunk[] {
  const found: PngChunk[] = [];
  for (let at = SIGNATURE.length; at < png.length;) {
    const end = at + 12 + png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    found.push({ type, data: png.subarray(at + 8, end - 4), bytes: png.subarray(at, end) });
    at = end;
  }
  return found;
}

export function pngOf(chunks: readonly PngChunk[]): Buffer {
  return Buffer.concat([SIGNATURE, ...chunks.map(({ bytes }) => bytes)]);
}
