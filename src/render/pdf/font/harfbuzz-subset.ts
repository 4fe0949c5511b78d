import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { MissingSupplyError, PaintError } from "../../errors.ts";

/** What we call in HarfBuzz's subsetter; pointers are numbers. */
interface SubsetExports {
  readonly memory: WebAssembly.Memory;
  _initialize(): void;
  malloc(length: number): number;
  free(pointer: number): void;
  hb_blob_create(
    data: number,
    length: number,
    mode: number,
    user: number,
    destroy: number,
  ): number;
  hb_blob_destroy(blob: number): void;
  hb_blob_get_length(blob: number): number;
  hb_blob_get_data(blob: number, length: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, value: number): void;
  hb_set_clear(set: number): void;
  hb_set_invert(set: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_glyph_set(input: number): number;
  hb_subset_input_set(input: number, kind: number): number;
  hb_subset_input_unicode_set(input: number): number;
  hb_subset_input_set_flags(input: number, flags: number): void;
  hb_subset_or_fail(face: number, input: number): number;
}

/** Bits of `hb_subset_flags_t`. */
const noHinting = 0x1;
const retainGlyphIds = 0x2;
const noLayoutClosure = 0x200;
/** `HB_SUBSET_SETS_DROP_TABLE_TAG`. */
const dropTables = 3;
/** `HB_MEMORY_MODE_READONLY`. */
const readOnly = 1;

/** What a PDF does not read: it has its own characters, names, metrics and positions. */
const unread =
  "BASE DSIG GDEF GPOS GSUB JSTF MATH OS/2 STAT cmap gasp kern meta name post".split(
    " ",
  );

let loaded: SubsetExports | undefined;

/** Loads the subsetter, once in a process. */
function subsetter(): SubsetExports {
  if (loaded) return loaded;
  // Looked up from the working directory, as fonts are, so that a bundler leaves it alone.
  const require = createRequire(path.join(process.cwd(), "package.json"));
  try {
    const file = require.resolve("harfbuzzjs/dist/harfbuzz-subset.wasm");
    const { exports } = new WebAssembly.Instance(
      new WebAssembly.Module(readFileSync(file)),
    );
    if (!isSubsetter(exports)) throw new Error("it exports other functions");
    exports._initialize();
    loaded = exports;
    return exports;
  } catch (cause) {
    throw new MissingSupplyError(
      'Cannot load HarfBuzz\'s subsetter: install "harfbuzzjs" again',
      { cause },
    );
  }
}

const isSubsetter = (exports: object): exports is SubsetExports =>
  "hb_subset_or_fail" in exports && "_initialize" in exports;

/**
 * The part of a TrueType file that draws some glyphs, under their old numbers and without hints.
 *
 * Components of composite glyphs come along. All memory is given back before it returns.
 */
export const subsetFont = (
  file: Uint8Array,
  glyphs: Iterable<number>,
  name: string,
): Uint8Array =>
  subsetBy(file, name, (hb, input) => describe(hb, input, glyphs));

/** Characters, by their first and last code points. */
export interface CharacterSet {
  readonly ranges: readonly (readonly [first: number, last: number])[];
  /** All characters but these. */
  readonly isInverted: boolean;
}

/** The part of a TrueType file that sets some characters, with how they combine, under new numbers. */
export const subsetCharacters = (
  file: Uint8Array,
  { isInverted, ranges }: CharacterSet,
  name: string,
): Uint8Array =>
  subsetBy(file, name, (hb, input) => {
    hb.hb_subset_input_set_flags(input, noHinting);
    const wanted = hb.hb_subset_input_unicode_set(input);
    hb.hb_set_clear(wanted);
    for (const [first, last] of ranges)
      for (let code = first; code <= last; code += 1)
        hb.hb_set_add(wanted, code);
    if (isInverted) hb.hb_set_invert(wanted);
  });

/** All memory is given back before it returns. */
function subsetBy(
  file: Uint8Array,
  name: string,
  choose: (hb: SubsetExports, input: number) => void,
): Uint8Array {
  const hb = subsetter();
  const data = hb.malloc(file.length);
  if (data === 0) throw outOfMemory(name);
  new Uint8Array(hb.memory.buffer).set(file, data);
  const blob = hb.hb_blob_create(data, file.length, readOnly, 0, 0);
  const face = hb.hb_face_create(blob, 0);
  const input = hb.hb_subset_input_create_or_fail();
  try {
    if (input === 0) throw outOfMemory(name);
    choose(hb, input);
    return cut(hb, face, input, name);
  } finally {
    if (input !== 0) hb.hb_subset_input_destroy(input);
    hb.hb_face_destroy(face);
    hb.hb_blob_destroy(blob);
    hb.free(data);
  }
}

function describe(
  hb: SubsetExports,
  input: number,
  glyphs: Iterable<number>,
): void {
  hb.hb_subset_input_set_flags(
    input,
    noHinting | retainGlyphIds | noLayoutClosure,
  );
  const wanted = hb.hb_subset_input_glyph_set(input);
  for (const glyph of glyphs) hb.hb_set_add(wanted, glyph);
  const dropped = hb.hb_subset_input_set(input, dropTables);
  for (const tag of unread)
    hb.hb_set_add(dropped, Buffer.from(tag.padEnd(4)).readUInt32BE());
}

function cut(
  hb: SubsetExports,
  face: number,
  input: number,
  name: string,
): Uint8Array {
  const subset = hb.hb_subset_or_fail(face, input);
  if (subset === 0) {
    throw new PaintError(
      `Cannot subset font "${name}": HarfBuzz refused the file; install the font again`,
    );
  }
  const blob = hb.hb_face_reference_blob(subset);
  const length = hb.hb_blob_get_length(blob);
  const at = hb.hb_blob_get_data(blob, 0);
  const bytes = new Uint8Array(hb.memory.buffer, at, length).slice();
  hb.hb_blob_destroy(blob);
  hb.hb_face_destroy(subset);
  return bytes;
}

const outOfMemory = (name: string): PaintError =>
  new PaintError(
    `Cannot subset font "${name}": out of memory; paint fewer frames at once`,
  );
