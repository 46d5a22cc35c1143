import { deflateSync, inflateSync } from 'node:zlib';
import { pngChunk, pngChunks, pngOf } from './png-chunks';

/** Packed text in UTF-8, without language or translation (PNG specification, 11.3.3.4). */
const HEAD = Buffer.from('Words\0\x01\0\0\0', 'latin1');

/** A picture that knows the words that were to be read in it. */
export function withWords(png: Buffer, words: string): Buffer {
  const text = pngChunk('iTXt', Buffer.concat([HEAD, deflateSync(words, { level: 9 })]));
  return pngOf(
    pngChunks(png).flatMap((chunk) => (chunk.type === 'IEND' ? [text, chunk] : [chunk])),
  );
}

/** @returns null for a picture that does not know its words */
export function wordsIn(png: Buffer): string | null {
  const text = pngChunks(png).find(
    ({ type, data }) => type === 'iTXt' && data.subarray(0, HEAD.length).equals(HEAD),
  );
  return text ? inflateSync(text.data.subarray(HEAD.length)).toString('utf8') : null;
}
