import { expect, it } from "vitest";
import {
  directoryEntry,
  endRecord,
} from "../../../src/plugin/archive/zip-records.ts";

const record = (offset: number) => ({
  name: Buffer.from("a.png"),
  facts: Buffer.alloc(26),
  offset,
});

it.each([
  { offset: 0, version: 20, said: 0, extra: "" },
  { offset: 0xffff_fffe, version: 20, said: 0xffff_fffe, extra: "" },
  // Header 1, eight bytes: the offset in 64 bits.
  {
    offset: 0xffff_ffff,
    version: 45,
    said: 0xffff_ffff,
    extra: "01000800ffffffff00000000",
  },
  {
    offset: 0x1_2345_6789,
    version: 45,
    said: 0xffff_ffff,
    extra: "010008008967452301000000",
  },
])(
  "a file that begins at $offset is found there by a reader of version $version",
  ({ extra, offset, said, version }) => {
    const entry = directoryEntry(record(offset));
    expect(entry.readUInt16LE(6)).toBe(version);
    expect(entry.readUInt16LE(30)).toBe(extra.length / 2);
    expect(entry.readUInt32LE(42)).toBe(said);
    expect(entry.subarray(46, 51).toString()).toBe("a.png");
    expect(entry.subarray(51).toString("hex")).toBe(extra);
  },
);

it.each([
  { files: 65_534, length: 10, offset: 20, bytes: 22 },
  { files: 65_535, length: 10, offset: 20, bytes: 98 },
  { files: 3, length: 10, offset: 0xffff_ffff, bytes: 98 },
])(
  "an archive of $files files whose directory is at $offset ends in $bytes bytes",
  ({ bytes, files, length, offset }) => {
    expect(endRecord({ files, length, offset })).toHaveLength(bytes);
  },
);

it("the end in 64 bits is told where it is", () => {
  const end = endRecord({ files: 70_000, length: 500, offset: 5_000_000_000 });
  expect(end.readBigUInt64LE(32)).toBe(70_000n);
  expect(end.readBigUInt64LE(48)).toBe(5_000_000_000n);
  expect(end.readBigUInt64LE(56 + 8)).toBe(5_000_000_500n);
});
