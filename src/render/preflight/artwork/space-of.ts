import type { PdfValue } from "../../read-pdf/pdf-file.ts";
import { asName } from "../../read-pdf/values.ts";
import { readInkSpace, type InkSpace } from "./ink-color.ts";
import type { Walk } from "./walk.ts";

/** What resources may put in the place of a device's own space. */
const defaults: Readonly<Record<string, string>> = {
  DeviceGray: "DefaultGray",
  DeviceRGB: "DefaultRGB",
  DeviceCMYK: "DefaultCMYK",
};

/** A colour space by its name: one of the resources', or one that PDF itself names. */
export function spaceOf(walk: Walk, value: PdfValue | undefined): InkSpace {
  const spaces = walk.resources?.entries("ColorSpace");
  const name = asName(walk.file.resolve(value)) ?? "";
  const own = spaces?.dict.get(name) ?? spaces?.dict.get(defaults[name] ?? "");
  return readInkSpace(walk.file, own ?? value);
}
