import type { PrintingCondition } from "#brand";
import { deflated } from "../../pdf/deflate.ts";
import type { PdfDocument, Ref } from "../../pdf/document.ts";
import { asciiString, textString } from "../../pdf/strings.ts";
import type { PressProfile } from "../../press-job.ts";

/** Profiles are large and few: each is compressed once, for as long as it is held. */
const packed = new WeakMap<PressProfile, Uint8Array>();

function packedOf(iccProfile: PressProfile): Uint8Array {
  let bytes = packed.get(iccProfile);
  if (!bytes) packed.set(iccProfile, (bytes = deflated(iccProfile.bytes)));
  return bytes;
}

/** Says what the file was separated for, with the profile itself; a file has one. */
export const outputIntent = (
  document: PdfDocument,
  { name, identifier }: PrintingCondition,
  iccProfile: PressProfile,
): Ref =>
  document.once("output intent", () =>
    document.add({
      Type: "OutputIntent",
      S: "GTS_PDFX",
      OutputCondition: textString(name),
      OutputConditionIdentifier: asciiString(identifier),
      RegistryName: asciiString("http://www.color.org"),
      Info: textString(name),
      DestOutputProfile: document.stream(
        { N: 4, Filter: "FlateDecode" },
        packedOf(iccProfile),
        "none",
      ),
    }),
  );
