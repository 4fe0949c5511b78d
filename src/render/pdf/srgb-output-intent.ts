import { srgbProfile } from "../pixels/srgb-profile.ts";
import type { PdfDocument, Ref } from "./document.ts";
import { asciiString } from "./strings.ts";

/**
 * Says that the document's RGB is sRGB. Numbers stay device numbers, so every reader shows the
 * brand's own values, and one that manages colour knows what they mean.
 */
export const srgbOutputIntent = (document: PdfDocument): Ref =>
  document.once("srgb output intent", () =>
    document.add({
      Type: "OutputIntent",
      S: "GTS_PDFA1",
      OutputConditionIdentifier: asciiString("sRGB IEC61966-2.1"),
      RegistryName: asciiString("http://www.color.org"),
      Info: asciiString("sRGB IEC61966-2.1"),
      DestOutputProfile: document.stream({ N: 3 }, srgbProfile),
    }),
  );
