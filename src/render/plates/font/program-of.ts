import { ToolkitError } from "../../errors.ts";
import type { PdfStream } from "../../read-pdf/pdf-file.ts";
import { FontProgram } from "../../text/font-program.ts";
import type { Entries } from "../content/entries.ts";
import { readCff, type Cff } from "./cff.ts";
import { readType1, type Type1 } from "./type1.ts";
import { wrapCff } from "./wrap-cff.ts";

/** The font program of a descriptor, in one of the kinds that PDFs embed. */
export type Program =
  | { readonly kind: "truetype"; readonly program: FontProgram }
  | { readonly kind: "cff"; readonly program: FontProgram; readonly cff: Cff }
  | { readonly kind: "type1"; readonly type1: Type1 };

/** Why there is no program: as the end of a sentence that begins with the font. */
export interface NoProgram {
  readonly kind: "none";
  readonly reason: string;
}

/** Reads the font program that a descriptor embeds. */
export function programOf(
  descriptor: Entries | undefined,
): Program | NoProgram {
  const none = (reason: string): NoProgram => ({ kind: "none", reason });
  if (!descriptor) return none("is not embedded");
  try {
    const trueType = descriptor.stream("FontFile2");
    const open = descriptor.stream("FontFile3");
    const old = descriptor.stream("FontFile");
    const decode = (stream: PdfStream) => descriptor.file.decode(stream).data;
    const found = trueType
      ? byContent(decode(trueType))
      : open
        ? byContent(decode(open))
        : old && oldProgram(decode(old));
    return (
      found ?? none(trueType || open || old ? "is damaged" : "is not embedded")
    );
  } catch (problem) {
    if (!(problem instanceof ToolkitError)) throw problem;
    return none("cannot be read");
  }
}

function oldProgram(bytes: Uint8Array): Program | undefined {
  const type1 = readType1(bytes);
  return type1 && { kind: "type1", type1 };
}

/** Judged by what it is, since files name the wrong kind now and then. */
function byContent(bytes: Uint8Array): Program | undefined {
  const tag = Buffer.from(bytes.subarray(0, 4)).toString("latin1");
  if (
    tag === "OTTO" ||
    tag === "true" ||
    tag === "ttcf" ||
    tag === "\0\x01\0\0"
  ) {
    const program = new FontProgram(bytes);
    const table = program.table("CFF ");
    const cff = table && table.length > 4 ? readCff(table) : undefined;
    return cff ? { kind: "cff", program, cff } : { kind: "truetype", program };
  }
  if (tag.startsWith("%!") || tag.startsWith("\x80\x01"))
    return oldProgram(bytes);
  const cff = readCff(bytes);
  return (
    cff && { kind: "cff", program: new FontProgram(wrapCff(bytes, cff)), cff }
  );
}
