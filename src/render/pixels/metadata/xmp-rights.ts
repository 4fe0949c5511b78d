import { xmpNamespaces as ns } from "../../xmp/namespaces.ts";
import type { XmpDocument } from "../../xmp/read-xmp.ts";
import type { XmpValue } from "../../xmp/xmp-value.ts";
import type { Licensor, PhotographStatement } from "./photograph-metadata.ts";
import { plusCode } from "./plus-code.ts";
import { fieldIn, listIn, structuresIn, textIn } from "./xmp-texts.ts";

/** What a packet says of whose a photograph is, and on what terms it may be used. */
export function rightsIn(xmp: XmpDocument): PhotographStatement {
  const creators =
    listIn(xmp, ns.dc, "creator") ?? listIn(xmp, ns.tiff, "Artist");
  const creatorTitle = textIn(xmp, ns.photoshop, "AuthorsPosition");
  const creditLine = textIn(xmp, ns.photoshop, "Credit");
  const source = textIn(xmp, ns.photoshop, "Source");
  const copyrightNotice =
    textIn(xmp, ns.dc, "rights") ?? textIn(xmp, ns.tiff, "Copyright");
  const marked = textIn(xmp, ns.xmpRights, "Marked")?.toLowerCase();
  const usageTerms = textIn(xmp, ns.xmpRights, "UsageTerms");
  const webStatement = textIn(xmp, ns.xmpRights, "WebStatement");
  const licensors = licensorsIn(xmp);
  const dataMining = plusCode(textIn(xmp, ns.plus, "DataMining"), "DMI");
  return {
    ...(creators && { creators }),
    ...(creatorTitle && { creatorTitle }),
    ...(creditLine && { creditLine }),
    ...(source && { source }),
    ...(copyrightNotice && { copyrightNotice }),
    ...((marked === "true" || marked === "false") && {
      isCopyrighted: marked === "true",
    }),
    ...(usageTerms && { usageTerms }),
    ...(webStatement && { webStatement }),
    ...(licensors.length > 0 && { licensors }),
    ...(dataMining && { dataMining }),
  };
}

const licensorsIn = (xmp: XmpDocument): readonly Licensor[] =>
  structuresIn(xmp, ns.plus, "Licensor")
    .map(licensorOf)
    .filter((licensor) => Object.keys(licensor).length > 0);

function licensorOf(structure: XmpValue): Licensor {
  const name = fieldIn(structure, ns.plus, "LicensorName");
  const address = fieldIn(structure, ns.plus, "LicensorURL");
  const email = fieldIn(structure, ns.plus, "LicensorEmail");
  return {
    ...(name && { name }),
    ...(address && { address }),
    ...(email && { email }),
  };
}
