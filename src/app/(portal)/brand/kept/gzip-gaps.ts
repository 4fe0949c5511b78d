/**
 * Text that is compressed once and told many times, with a word that is new each time in its gaps: each piece is a
 * run of deflate blocks that looks back at no other, and each word stands between them as it is (RFC 1951, 1952).
 */
import { constants, deflateRawSync } from "node:zlib";
import { crc32 } from "#render/digest";

/** A piece of text as blocks that end at a byte and refer to nothing before them. */
export const gzipPiece = (text: string): Uint8Array =>
  deflateRawSync(text, { level: 9, finishFlush: constants.Z_FULL_FLUSH });

const head = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3);
/** A last block with nothing in it. */
const end = Uint8Array.of(3, 0);

/** One block that holds a word of at most 65,535 bytes as it is. */
function storedBlock(word: Uint8Array): Uint8Array {
  const block = Buffer.alloc(5 + word.length);
  block.writeUInt16LE(word.length, 1);
  block.writeUInt16LE(word.length ^ 0xffff, 3);
  block.set(word, 5);
  return block;
}

/** The gzip of `parts.join(word)`, of which the parts were compressed before. */
export function gzipJoined(
  parts: readonly string[],
  pieces: readonly Uint8Array[],
  word: string,
): Uint8Array<ArrayBuffer> {
  const text = Buffer.from(parts.join(word));
  const gap = storedBlock(Buffer.from(word));
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(crc32(text), 0);
  tail.writeUInt32LE(text.length % 2 ** 32, 4);
  const blocks = pieces.flatMap((piece, at) =>
    at === 0 ? [piece] : [gap, piece],
  );
  return new Uint8Array(Buffer.concat([head, ...blocks, end, tail]));
}
