import { IccProfileError } from "./icc-profile-error.ts";
import { signature, uint16, type IccTags } from "./icc-tags.ts";

/** A table that turns some channels into others. */
interface Conversion {
  readonly tag: "A2B0" | "B2A0";
  readonly inputs: number;
  readonly outputs: number;
}

const conversions: readonly Conversion[] = [
  { tag: "A2B0", inputs: 4, outputs: 3 },
  { tag: "B2A0", inputs: 3, outputs: 4 },
];

const newTypes: Readonly<Record<string, string>> = {
  A2B0: "mAB ",
  B2A0: "mBA ",
};

/** Makes sure that a profile leads from inks to color and back, and that both tables are whole. */
export function checkConversions(tags: IccTags, name: string): void {
  for (const conversion of conversions) {
    const table = tags.get(conversion.tag);
    if (!table) {
      throw new IccProfileError(
        name,
        `it has no table ${conversion.tag}, so it cannot separate photographs; ask its publisher for the whole output profile`,
      );
    }
    if (!isSound(table, conversion)) {
      throw new IccProfileError(
        name,
        `its table ${conversion.tag} is damaged; fetch it from its publisher again`,
      );
    }
  }
}

function isSound(
  table: Uint8Array,
  { tag, inputs, outputs }: Conversion,
): boolean {
  const hasChannels = table[8] === inputs && table[9] === outputs;
  const type = signature(table, 0);
  if (type === newTypes[tag]) return hasChannels && table.length >= 32;
  return hasChannels && table.length >= lengthOf(type, table);
}

/** Bytes that a table of version 2 needs; endless for a type that is none. */
function lengthOf(type: string, table: Uint8Array): number {
  const [inputs = 0, outputs = 0, steps = 0] = table.subarray(8, 11);
  const nodes = steps ** inputs * outputs;
  if (steps < 2) return Infinity;
  if (type === "mft1") return 48 + 256 * (inputs + outputs) + nodes;
  if (type !== "mft2") return Infinity;
  const curves = uint16(table, 48) * inputs + uint16(table, 50) * outputs;
  return 52 + 2 * (curves + nodes);
}
