import { Entries, isList, nameOf } from "../content/entries.ts";
import type { FilePictures } from "../image/decoded-pictures.ts";
import type { Missing } from "../missing.ts";
import {
  PdfName,
  PdfStream,
  PdfString,
  type PdfFile,
  type PdfValue,
} from "../../read-pdf/pdf-file.ts";
import {
  cmyk,
  gray,
  indexed,
  lab,
  named,
  rgb,
  type ColorSpace,
} from "./color-space.ts";
import type { Inks } from "./inks.ts";

/** What reading a colour space needs beside its value. */
export interface ColorContext {
  readonly file: PdfFile;
  readonly inks: Inks;
  readonly missing: Missing;
  /** The resources of the content at hand. */
  readonly resources: Entries | undefined;
  /** Pictures of the file that were decoded before. */
  readonly pictures?: FilePictures;
}

/** A pattern's space: patterns without colours of their own take them from `base`. */
export interface PatternSpace {
  readonly kind: "pattern";
  readonly base: ColorSpace | undefined;
}

const deepest = 8;

/** Whether a space holds patterns. */
export const isPatternSpace = (
  space: ColorSpace | PatternSpace,
): space is PatternSpace => "kind" in space;

/** Reads a colour space that may be a pattern's. */
export function readPaintSpace(
  value: PdfValue | undefined,
  context: ColorContext,
): ColorSpace | PatternSpace | undefined {
  const found = resourceOf(value, context);
  if (nameOf(found) === "Pattern") return { kind: "pattern", base: undefined };
  if (isList(found) && nameOf(context.file.resolve(found[0])) === "Pattern")
    return {
      kind: "pattern",
      base: found.length > 1 ? readColorSpace(found[1], context) : undefined,
    };
  return readColorSpace(found, context);
}

/** A name that the resources give a meaning to becomes that meaning. */
function resourceOf(
  value: PdfValue | undefined,
  { file, resources }: ColorContext,
): PdfValue {
  const found = file.resolve(value);
  if (!(found instanceof PdfName)) return found;
  return resources?.entries("ColorSpace")?.get(found.name) ?? found;
}

/** Reads a colour space; nothing, and a sentence, where it is none that can be drawn. */
export function readColorSpace(
  value: PdfValue | undefined,
  context: ColorContext,
  depth = 0,
): ColorSpace | undefined {
  const found = resourceOf(value, context);
  const space =
    depth > deepest
      ? undefined
      : found instanceof PdfName
        ? byName(found.name, context)
        : isList(found)
          ? byFamily(found, context, depth)
          : undefined;
  if (!space)
    context.missing.add(
      `A colour space cannot be read: ${found instanceof PdfName ? `"${found.name}" is not known` : "it is damaged"}`,
    );
  return space;
}

function byName(
  name: string,
  { missing }: ColorContext,
): ColorSpace | undefined {
  switch (name) {
    case "DeviceGray":
    case "CalGray":
    case "G":
      return gray;
    case "DeviceCMYK":
    case "CMYK":
      return cmyk;
    case "DeviceRGB":
    case "CalRGB":
    case "RGB":
      return estimated(rgb, "RGB", missing);
    default:
      return undefined;
  }
}

function estimated(
  space: ColorSpace,
  name: string,
  missing: Missing,
): ColorSpace {
  missing.add(
    `${name} colours are drawn with a plain conversion to process inks, so their amounts are estimates`,
  );
  return space;
}

function byFamily(
  list: readonly PdfValue[],
  context: ColorContext,
  depth: number,
): ColorSpace | undefined {
  const { file, missing } = context;
  const family = nameOf(file.resolve(list[0])) ?? "";
  switch (family) {
    case "ICCBased":
      return profiled(list[1], context, depth);
    case "Lab":
      return estimated(
        lab(
          Entries.of(file, list[1])?.numbers("Range") ?? [-100, 100, -100, 100],
        ),
        "Lab",
        missing,
      );
    case "Separation":
      return inksByName([file.resolve(list[1])], context);
    case "DeviceN": {
      const names = file.resolve(list[1]);
      return isList(names)
        ? inksByName(
            names.map((name) => file.resolve(name)),
            context,
          )
        : undefined;
    }
    case "Indexed":
    case "I":
      return byTable(list, context, depth);
    default:
      return byName(family, context);
  }
}

function profiled(
  value: PdfValue | undefined,
  context: ColorContext,
  depth: number,
): ColorSpace | undefined {
  const entries = Entries.of(context.file, value);
  const alternate = entries?.get("Alternate");
  switch (entries?.number("N")) {
    case 1:
      return gray;
    case 3:
      return nameOf(
        isList(alternate) ? context.file.resolve(alternate[0]) : null,
      ) === "Lab"
        ? readColorSpace(alternate, context, depth + 1)
        : estimated(rgb, "RGB", context.missing);
    case 4:
      context.missing.add(
        "CMYK colours with a profile of their own are drawn as the inks that they say",
      );
      return { ...cmyk, isDeviceCmyk: false };
    default:
      return undefined;
  }
}

function inksByName(
  values: readonly PdfValue[],
  { inks, missing }: ColorContext,
): ColorSpace | undefined {
  const names = values.map((value) => nameOf(value));
  if (names.length === 0 || names.includes(undefined)) return undefined;
  const channels = names.flatMap((name = "", component) => {
    if (name === "None") return [];
    if (name === "All")
      return inks.names.map((_, plate) => ({ component, plate }));
    const plate = inks.plateOf(name);
    if (plate === undefined) missing.add(`The ink "${name}" has no plate`);
    return plate === undefined ? [] : [{ component, plate }];
  });
  return named(names.length, channels);
}

function byTable(
  list: readonly PdfValue[],
  context: ColorContext,
  depth: number,
): ColorSpace | undefined {
  const { file } = context;
  const base = readColorSpace(list[1], context, depth + 1);
  const last = file.resolve(list[2]);
  const table = file.resolve(list[3]);
  const bytes =
    table instanceof PdfString
      ? table.bytes
      : table instanceof PdfStream
        ? file.decode(table).data
        : undefined;
  if (!base || !bytes || typeof last !== "number") return undefined;
  const decode = base.decode(8);
  const colors = Array.from(
    { length: Math.min(256, Math.max(1, last + 1)) },
    (_, index) =>
      base.inks(
        Array.from({ length: base.components }, (_, i) => {
          const from = decode[2 * i] ?? 0;
          const share = (bytes[index * base.components + i] ?? 0) / 255;
          return from + share * ((decode[2 * i + 1] ?? 1) - from);
        }),
      ),
  );
  return indexed(base, colors);
}

/** The space of as many components, for images that name none. */
export const deviceSpace = (components: number): ColorSpace =>
  components === 1 ? gray : components === 3 ? rgb : cmyk;
