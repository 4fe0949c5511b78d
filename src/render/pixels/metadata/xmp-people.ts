import { xmpNamespaces as ns } from "../../xmp/namespaces.ts";
import type { XmpDocument } from "../../xmp/read-xmp.ts";
import type { Generator, PhotographStatement } from "./photograph-metadata.ts";
import { plusCode } from "./plus-code.ts";
import { tidyList } from "./tidy-text.ts";
import { fieldIn, listIn, structuresIn, textIn } from "./xmp-texts.ts";

/** Whom a packet names, what they have agreed to, and which machine made what nobody took. */
export function peopleIn(xmp: XmpDocument): PhotographStatement {
  const personsShown = tidyList([
    ...(listIn(xmp, ns.iptcExt, "PersonInImage") ?? []),
    ...structuresIn(xmp, ns.iptcExt, "PersonInImageWDetails").map(
      (person) => fieldIn(person, ns.iptcExt, "PersonName") ?? "",
    ),
  ]);
  const generator = generatorIn(xmp);
  return {
    ...(personsShown && { personsShown }),
    ...releasesIn(xmp),
    ...(Object.keys(generator).length > 0 && { generator }),
  };
}

function releasesIn(xmp: XmpDocument): PhotographStatement {
  const code = (name: string, kind: "MR" | "PR" | "AG") =>
    plusCode(textIn(xmp, ns.plus, name), kind);
  const modelReleaseStatus = code("ModelReleaseStatus", "MR");
  const modelReleases = listIn(xmp, ns.plus, "ModelReleaseID");
  const propertyReleaseStatus = code("PropertyReleaseStatus", "PR");
  const propertyReleases = listIn(xmp, ns.plus, "PropertyReleaseID");
  const minorModelAge = code("MinorModelAgeDisclosure", "AG");
  return {
    ...(modelReleaseStatus && { modelReleaseStatus }),
    ...(modelReleases && { modelReleases }),
    ...(propertyReleaseStatus && { propertyReleaseStatus }),
    ...(propertyReleases && { propertyReleases }),
    ...(minorModelAge && { minorModelAge }),
  };
}

function generatorIn(xmp: XmpDocument): Generator {
  const system = textIn(xmp, ns.iptcExt, "AISystemUsed");
  const version = textIn(xmp, ns.iptcExt, "AISystemVersionUsed");
  const prompt = textIn(xmp, ns.iptcExt, "AIPromptInformation");
  const promptWriter = textIn(xmp, ns.iptcExt, "AIPromptWriterName");
  return {
    ...(system && { system }),
    ...(version && { version }),
    ...(prompt && { prompt }),
    ...(promptWriter && { promptWriter }),
  };
}
