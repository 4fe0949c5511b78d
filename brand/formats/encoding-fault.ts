import type { Format } from "../format.ts";
import { encodings, type Encoding, type Purpose } from "../toolkit.ts";

const encodingNames: Readonly<Record<string, Encoding>> = {
  JPG: "jpeg",
  PNG: "png",
  WEBP: "webp",
  PDF: "pdf",
};

/** The encodings that a format's platform takes, its first choice first; every one in print. */
export const encodingsOf = (format: Format): readonly Encoding[] =>
  format.medium === "print"
    ? encodings
    : format.encodings.flatMap((name) => encodingNames[name] ?? []);

/** What is wrong with making a format for a purpose as one encoding; nothing where it fits. */
export function encodingFault(
  format: Format,
  purpose: Purpose,
  encoding: Encoding,
): string | undefined {
  if (purpose === "press" && encoding !== "pdf")
    return `Cannot make a press file as ${encoding}: press files are PDFs`;
  if (purpose === "press" && format.medium === "screen")
    return `Format "${format.code}" is a screen format: choose screen, social or proof as its purpose`;
  if (purpose !== "social") return undefined;
  if (format.medium === "print")
    return `Format "${format.code}" is a print format: choose screen, press or proof as its purpose`;
  const taken = encodingsOf(format);
  return taken.length > 0 && !taken.includes(encoding)
    ? `Format "${format.code}" does not take ${encoding}: choose one of ${taken.join(", ")}`
    : undefined;
}
