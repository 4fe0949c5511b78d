/** The plates of a page as one file that is kept: a line of JSON, then bytes. */
import type { PlateAnswer, PlateColor, ShownPlate } from "#render/plates";

/** A plate as a pack tells of it. */
export interface PackedPlate extends Omit<ShownPlate, "picture" | "data"> {
  readonly color: PlateColor;
}

/** What a pack says of its page before any bytes. */
export interface PackedPage extends Omit<PlateAnswer, "sheet" | "plates"> {
  readonly plates: readonly PackedPlate[];
}

/** Which bytes of a pack: the sheet, the picture of an ink's plate, or the plate itself. */
export type PackPart =
  | { readonly kind: "sheet" }
  | { readonly kind: "picture" | "plate"; readonly ink: string };

interface Head {
  readonly page: PackedPage;
  /** Lengths of the parts in their order: the sheet, then a picture and a plate of each ink. */
  readonly lengths: readonly number[];
}

const lineEnd = 10;

/** Writes a pack. */
export function writePack({ plates, sheet, ...page }: PlateAnswer): Uint8Array {
  const parts = [
    sheet,
    ...plates.flatMap(({ data, picture }) => [
      picture,
      data ?? new Uint8Array(),
    ]),
  ];
  const head: Head = {
    page: {
      ...page,
      plates: plates.map(({ color, ink, kind }) => ({ color, ink, kind })),
    },
    lengths: parts.map(({ length }) => length),
  };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...parts]);
}

/** A pack that was kept, opened. */
export interface OpenPack {
  readonly page: PackedPage;
  /** The bytes of a part; nothing where it has none. */
  readonly part: (asked: PackPart) => Uint8Array | undefined;
}

/** Opens a pack that `writePack` wrote. */
export function openPack(bytes: Uint8Array): OpenPack {
  const end = bytes.indexOf(lineEnd);
  const head: Head = JSON.parse(
    new TextDecoder().decode(bytes.subarray(0, end)),
  );
  const part = (asked: PackPart): Uint8Array | undefined => {
    const at = placeOf(asked, head.page);
    const length = head.lengths[at] ?? 0;
    if (length === 0) return undefined;
    const before = head.lengths
      .slice(0, at)
      .reduce((sum, one) => sum + one, end + 1);
    return bytes.subarray(before, before + length);
  };
  return { page: head.page, part };
}

function placeOf(asked: PackPart, { plates }: PackedPage): number {
  if (asked.kind === "sheet") return 0;
  const index = plates.findIndex(({ ink }) => ink === asked.ink);
  return index < 0 ? -1 : 1 + index * 2 + (asked.kind === "plate" ? 1 : 0);
}
