import { PdfStream } from "../../read-pdf/pdf-file.ts";
import { Entries, isList } from "../content/entries.ts";
import { identityCmap, readCidCmap, type CidCmap } from "./cid-cmap.ts";
import type { Font } from "./font.ts";
import { programOf, type NoProgram, type Program } from "./program-of.ts";
import { numberedGlyphs } from "./numbered-glyphs.ts";
import { ScaledOutlines } from "./scaled-outlines.ts";

/** Reads a font whose codes are several bytes: Type0 with one descendant. */
export function readCompositeFont(entries: Entries): Font {
  const descendant = Entries.of(
    entries.file,
    entries.list("DescendantFonts")?.[0],
  );
  const program = programOf(descendant?.entries("FontDescriptor"));
  const named = entries.name("Encoding");
  const stream = entries.stream("Encoding");
  const cmap = stream
    ? readCidCmap(entries.file.decode(stream).data, stream)
    : named === "Identity-V" || named === "Identity-H"
      ? identityCmap(named === "Identity-V")
      : undefined;
  const metrics = descendant && metricsOf(descendant);
  const lacks = reasonAgainst(program, cmap, named);
  const codes = cmap ?? identityCmap(false);
  const font = {
    isVertical: codes.isVertical,
    codes: codes.codes,
    glyph: (code: number) => {
      const cid = codes.cidOf(code);
      const width = metrics?.width(cid) ?? 1000;
      if (!codes.isVertical) return { advance: width, shift: [0, 0] } as const;
      return (
        metrics?.vertical(cid) ??
        ({ advance: -1000, shift: [-width / 2, -880] } as const)
      );
    },
  };
  if (
    lacks !== undefined ||
    !descendant ||
    program.kind === "none" ||
    program.kind === "type1"
  )
    return { ...font, outline: () => [], lacks: lacks ?? "is damaged" };
  const glyphOf = glyphsOf(descendant, program);
  const scaled = new ScaledOutlines(program.program.unitsPerEm, (code) =>
    program.program.outline(glyphOf(codes.cidOf(code))),
  );
  const numbered = numberedGlyphs(program);
  return {
    ...font,
    outline: (code) => scaled.outline(code),
    inProgram: (code) => numbered(glyphOf(codes.cidOf(code))),
  };
}

function reasonAgainst(
  program: Program | NoProgram,
  cmap: CidCmap | undefined,
  named: string | undefined,
): string | undefined {
  if (program.kind === "none") return program.reason;
  if (program.kind === "type1")
    return "is of a kind that cannot have many characters";
  return cmap
    ? undefined
    : `has the encoding "${named ?? ""}", which is not known`;
}

function glyphsOf(
  descendant: Entries,
  program: Exclude<Program, { readonly kind: "type1" }>,
): (cid: number) => number {
  if (program.kind === "cff" && program.cff.isCid)
    return (cid) => program.cff.glyphOfCid.get(cid) ?? 0;
  const map = descendant.get("CIDToGIDMap");
  if (!(map instanceof PdfStream)) return (cid) => cid;
  const { data } = descendant.file.decode(map);
  return (cid) => ((data[2 * cid] ?? 0) << 8) | (data[2 * cid + 1] ?? 0);
}

/** Characters of one font are at most this many. */
const mostCids = 65_536;

function metricsOf(descendant: Entries) {
  const usual = descendant.number("DW") ?? 1000;
  const widths = new Map<number, number>();
  readRuns(descendant, "W", 1, (cid, [width = 0]) => widths.set(cid, width));
  const [usualY = 880, usualAdvance = -1000] = descendant.numbers("DW2") ?? [];
  const verticals = new Map<number, readonly number[]>();
  readRuns(descendant, "W2", 3, (cid, three) => verticals.set(cid, three));
  const width = (cid: number): number => widths.get(cid) ?? usual;
  return {
    width,
    vertical(cid: number) {
      const [advance = usualAdvance, x = width(cid) / 2, y = usualY] =
        verticals.get(cid) ?? [];
      return { advance, shift: [-x, -y] as const };
    },
  };
}

/** `first [a b …]` and `first last a`, with so many numbers for each character. */
function readRuns(
  entries: Entries,
  key: string,
  count: number,
  put: (cid: number, numbers: readonly number[]) => void,
): void {
  const list = entries.list(key) ?? [];
  for (let i = 0; i < list.length;) {
    const first = list[i];
    const next = list[i + 1];
    if (typeof first !== "number") return;
    if (isList(next)) {
      const numbers = next.map((value) => {
        const found = entries.file.resolve(value);
        return typeof found === "number" ? found : 0;
      });
      for (let at = 0; at + count <= numbers.length; at += count)
        put(first + at / count, numbers.slice(at, at + count));
      i += 2;
      continue;
    }
    if (typeof next !== "number") return;
    const numbers = list
      .slice(i + 2, i + 2 + count)
      .map((value) => (typeof value === "number" ? value : 0));
    const last = Math.min(next, first + mostCids);
    for (let cid = first; cid <= last; cid++) put(cid, numbers);
    i += 2 + count;
  }
}
