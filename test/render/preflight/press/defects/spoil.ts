/** Ways to draw something on a page that was clean. */
import { streamOf } from "../../../read-pdf/hand-made.ts";
import type { AlteredFile } from "../altered-file.ts";

/** Draws with a graphics state. */
export const withState = (
  file: AlteredFile,
  state: string,
  operators: string,
) =>
  file
    .resource("ExtGState", "G9", `<< /Type /ExtGState ${state} >>`)
    .draw(`q /G9 gs ${operators} Q`);

/** Words in the font of the page. */
export const text = (size: number, color: string, before = ""): string =>
  `q ${before} ${color} BT /Words ${size} Tf 80 400 Td <000100020003> Tj ET Q`;

/** An ink of its own beside process inks. */
export const ink = (name: string, recipe = "1 0 0 0"): string =>
  `[/Separation /${name} /DeviceCMYK << /FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [${recipe}] /N 1 >>]`;

export const withInk = (file: AlteredFile, space: string, operators: string) =>
  file
    .resource("ColorSpace", "C9", space)
    .draw(`q /C9 cs /C9 CS ${operators} Q`);

/** A picture of a colour in a square of one inch, unless said otherwise. */
export const pictured = (
  file: AlteredFile,
  dict: string,
  { data = "\u0010".repeat(300 * 300), place = "72 0 0 72 100 250" } = {},
) =>
  file
    .resource(
      "XObject",
      "X9",
      file.add(
        streamOf(
          Buffer.from(data, "latin1"),
          `/Type /XObject /Subtype /Image ${dict}`,
        ),
      ),
    )
    .draw(`q ${place} cm /X9 Do Q`);

/** A picture of 300 by 300 pixels in grey. */
export const gray300 =
  "/Width 300 /Height 300 /BitsPerComponent 8 /ColorSpace /DeviceGray";
