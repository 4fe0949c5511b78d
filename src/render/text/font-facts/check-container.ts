/** Whether bytes are one TrueType font whose tables lie within them. What is in the tables is `check-tables.ts`' matter. */
import { viewOf } from "../../pdf/font/sfnt.ts";
import { unfit } from "./unfit.ts";

const trueType = "ask its maker for the TrueType (.ttf) file of one weight";

/** What other kinds of file begin with. */
const others: Readonly<Record<string, string>> = {
  wOFF: `it is packed for web pages (WOFF), so ${trueType}`,
  wOF2: `it is packed for web pages (WOFF2), so ${trueType}`,
  OTTO: `its outlines are PostScript (CFF), so ${trueType}`,
  ttcf: "it is a collection of fonts, so hand each in as a file of its own",
  typ1: `it is a Type 1 font, which readers drop, so ${trueType}`,
  "%!PS": `it is a Type 1 font, which readers drop, so ${trueType}`,
};

/** The greatest number of tables that OpenType names, with room. */
const mostTables = 64;

/** Throws `unfit-font` for what is no single TrueType font, or is cut short. */
export function checkContainer(bytes: Uint8Array): void {
  const kind = Buffer.from(bytes.subarray(0, 4)).toString("latin1");
  const other = others[kind];
  if (other) throw unfit(other);
  if (bytes.length < 12 || !["\u0000\u0001\u0000\u0000", "true"].includes(kind))
    throw unfit(`it is no font file, so ${trueType}`);
  const view = viewOf(bytes);
  const count = view.getUint16(4);
  if (count === 0 || count > mostTables || 12 + 16 * count > bytes.length)
    throw cutShort();
  for (let index = 0; index < count; index += 1) {
    const record = 12 + 16 * index;
    const end = view.getUint32(record + 8) + view.getUint32(record + 12);
    if (end > bytes.length) throw cutShort();
  }
}

const cutShort = () =>
  unfit("its end is missing, so copy it or ask for it again");
