/** One entry of a TIFF directory: tag, type (3 short, 4 long), count, value or offset. */
type Entry = readonly [tag: number, type: 3 | 4, count: number, value: number];

const entryLength = 12;

/**
 * Raw inks as an uncompressed TIFF. It exists because sharp takes raw pixels of four channels for
 * RGB with alpha and has no way to be told that they are inks; a TIFF says it. One copy is made.
 */
export function cmykTiff(
  inks: Uint8Array,
  width: number,
  height: number,
): Buffer {
  const entryCount = 10;
  const bitsAt = 8 + 2 + entryCount * entryLength + 4;
  const inksAt = bitsAt + 8;
  const entries: readonly Entry[] = [
    [256, 4, 1, width],
    [257, 4, 1, height],
    [258, 3, 4, bitsAt],
    // No compression, inks, upright, one strip, channels side by side.
    [259, 3, 1, 1],
    [262, 3, 1, 5],
    [273, 4, 1, inksAt],
    [277, 3, 1, 4],
    [278, 4, 1, height],
    [279, 4, 1, inks.byteLength],
    [284, 3, 1, 1],
  ];
  const tiff = Buffer.alloc(inksAt + inks.byteLength);
  tiff.write("II*\0", "latin1");
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(entries.length, 8);
  entries.forEach(([tag, type, count, value], index) => {
    const at = 10 + index * entryLength;
    tiff.writeUInt16LE(tag, at);
    tiff.writeUInt16LE(type, at + 2);
    tiff.writeUInt32LE(count, at + 4);
    tiff.writeUInt32LE(value, at + 8);
  });
  for (let channel = 0; channel < 4; channel++) {
    tiff.writeUInt16LE(8, bitsAt + channel * 2);
  }
  tiff.set(inks, inksAt);
  return tiff;
}
