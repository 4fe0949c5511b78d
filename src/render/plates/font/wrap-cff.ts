import { viewOf, writeTables } from "../../pdf/font/sfnt.ts";
import type { Cff } from "./cff.ts";

/** Puts a bare CFF font into a file with the few tables without which nothing reads it. */
export function wrapCff(
  bytes: Uint8Array,
  { glyphs, unitsPerEm }: Cff,
): Uint8Array {
  const head = new Uint8Array(54);
  viewOf(head).setUint32(0, 0x00010000);
  viewOf(head).setUint32(12, 0x5f0f3cf5);
  viewOf(head).setUint16(18, unitsPerEm);
  const hhea = new Uint8Array(36);
  viewOf(hhea).setUint32(0, 0x00010000);
  viewOf(hhea).setUint16(34, 1);
  const maxp = new Uint8Array(6);
  viewOf(maxp).setUint32(0, 0x00005000);
  viewOf(maxp).setUint16(4, glyphs);
  const hmtx = new Uint8Array(4 + 2 * Math.max(0, glyphs - 1));
  const cmap = new Uint8Array(4);
  return writeTables(
    new Map([
      ["CFF ", bytes],
      ["cmap", cmap],
      ["head", head],
      ["hhea", hhea],
      ["hmtx", hmtx],
      ["maxp", maxp],
    ]),
  );
}
