import type { ArtworkRule } from "../artwork-rule.ts";
import { pressIntentsOf } from "../press-intents.ts";
import type { PdfStream } from "../../../read-pdf/pdf-file.ts";

const where = "output intent";
const hint = "Export the file with the printer's CMYK profile as output intent";

export const outputProfile: ArtworkRule = {
  code: "press/output-profile",
  severity: "block",
  says: "The output intent carries the CMYK profile of a press.",
  source: "ISO 15930-7, 6.2.2; GWG 2022 R0035",
  *check({ catalog, file }) {
    const [intent] = pressIntentsOf(catalog);
    if (!intent) return;
    const stream = intent.stream("DestOutputProfile");
    if (!stream) {
      yield { where, message: "The output intent has no profile", hint };
      return;
    }
    const { data } = file.decode(stream);
    const head = Buffer.from(data.subarray(0, 128));
    const read = (at: number) => head.toString("latin1", at, at + 4);
    if (head.length < 128 || read(36) !== "acsp")
      yield { where, message: "The profile is not an ICC profile", hint };
    else if (read(12) !== "prtr" || read(16) !== "CMYK")
      yield {
        where,
        message: `The profile is of class "${read(12)}" and colour space "${read(16).trim()}": the CMYK profile of a press is asked for`,
        hint,
      };
    else if ((head[8] ?? 0) > 4)
      yield {
        where,
        message: `The profile is of ICC version ${head[8]}: PDF/X-4 reads up to 4`,
        hint,
      };
    else if (componentsOf(stream) !== 4)
      yield {
        where,
        message: "The profile's stream says another number of inks than 4",
        hint,
      };
  },
};

const componentsOf = (stream: PdfStream): unknown => stream.dict.get("N");
