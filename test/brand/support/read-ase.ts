/** A color of a swatch file as its bytes say. */
interface AseColor {
  readonly name: string;
  readonly model: string;
  readonly values: readonly number[];
  readonly kind: "global" | "spot" | "normal";
}

const kinds = ["global", "spot", "normal"] as const;
const components: Readonly<Record<string, number>> = {
  "RGB ": 3,
  CMYK: 4,
  "LAB ": 3,
  Gray: 1,
};

/** Reads an Adobe swatch file of one group, and throws at the first byte that is not as it should be. */
export function readAse(bytes: Uint8Array): {
  readonly group: string;
  readonly colors: readonly AseColor[];
} {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const u16 = (): number => view.getUint16((at += 2) - 2);
  const u32 = (): number => view.getUint32((at += 4) - 4);
  const f32 = (): number => view.getFloat32((at += 4) - 4);
  const ascii = (): string =>
    Array.from({ length: 4 }, () =>
      String.fromCharCode(view.getUint8(at++)),
    ).join("");
  const name = (): string => {
    const units = Array.from({ length: u16() }, u16);
    if (units.at(-1) !== 0) throw new Error("A name does not end in zero");
    return String.fromCharCode(...units.slice(0, -1));
  };
  const block = <T>(read: (kind: number, length: number) => T): T => {
    const kind = u16();
    const length = u32();
    const end = at + length;
    const value = read(kind, length);
    if (at !== end) throw new Error(`A block ends at ${at} and not at ${end}`);
    return value;
  };
  if (ascii() !== "ASEF" || u16() !== 1 || u16() !== 0)
    throw new Error("The signature is wrong");
  const count = u32();
  const group = block((kind) => {
    if (kind !== 0xc001) throw new Error("The group does not start");
    return name();
  });
  const colors = Array.from({ length: count - 2 }, () =>
    block((kind): AseColor => {
      if (kind !== 1) throw new Error("A color is expected");
      const title = name();
      const model = ascii();
      const values = Array.from({ length: components[model] ?? 0 }, f32);
      return { name: title, model, values, kind: kinds[u16()] ?? "normal" };
    }),
  );
  block((kind, length) => {
    if (kind !== 0xc002 || length !== 0)
      throw new Error("The group does not end");
  });
  if (at !== bytes.length) throw new Error("Bytes follow the last block");
  return { group, colors };
}
