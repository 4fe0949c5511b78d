import { sha256 } from "../../digest.ts";
import {
  PdfName,
  PdfRef,
  PdfStream,
  PdfString,
  type PdfFile,
  type PdfValue,
} from "../../read-pdf/pdf-file.ts";

const deepest = 12;

/** A value spelled out to its leaves, so that equal values of different objects are equal text. */
export function describeValue(
  file: PdfFile,
  value: PdfValue,
  depth = 0,
): string {
  if (depth > deepest) return "…";
  const inner = (part: PdfValue) => describeValue(file, part, depth + 1);
  if (value instanceof PdfRef) return inner(file.resolve(value));
  if (value instanceof PdfName) return `/${value.name}`;
  if (value instanceof PdfString) return sha256(value.bytes);
  if (value instanceof PdfStream)
    return `${inner(withoutPacking(value))} ${sha256(file.decode(value).data)}`;
  if (Array.isArray(value)) return `[${value.map(inner).join(" ")}]`;
  if (value instanceof Map)
    return `<<${[...value]
      .map(([key, part]) => `/${key} ${inner(part)}`)
      .toSorted()
      .join(" ")}>>`;
  return typeof value === "number"
    ? String(Math.round(value * 1e5) / 1e5)
    : String(value);
}

/** How a stream is packed does not change what it says. */
const withoutPacking = ({ dict }: PdfStream): PdfValue =>
  new Map(
    [...dict].filter(
      ([key]) => key !== "Length" && key !== "Filter" && key !== "DecodeParms",
    ),
  );
