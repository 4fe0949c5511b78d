import { xmpNamespaces as ns } from "../../xmp/namespaces.ts";
import type { XmpDocument } from "../../xmp/read-xmp.ts";
import type { XmpValue } from "../../xmp/xmp-value.ts";
import { isoMoment } from "./moment.ts";
import type { NamedPlace, PhotographStatement } from "./photograph-metadata.ts";
import { fieldIn, listIn, structuresIn, textIn, textsIn } from "./xmp-texts.ts";

/** What a packet says that a photograph shows, where and when. */
export function descriptionIn(xmp: XmpDocument): PhotographStatement {
  const title = textsIn(xmp, ns.dc, "title");
  const headline = textIn(xmp, ns.photoshop, "Headline");
  const description = textsIn(xmp, ns.dc, "description");
  const altText = textsIn(xmp, ns.iptcCore, "AltTextAccessibility");
  const extended = textsIn(xmp, ns.iptcCore, "ExtDescrAccessibility");
  const captionWriter = textIn(xmp, ns.photoshop, "CaptionWriter");
  const keywords = listIn(xmp, ns.dc, "subject");
  return {
    ...(title && { title }),
    ...(headline && { headline }),
    ...(description && { description }),
    ...(altText && { altText }),
    ...(extended && { extendedDescription: extended }),
    ...(captionWriter && { captionWriter }),
    ...(keywords && { keywords }),
    ...momentIn(xmp),
    ...placesIn(xmp),
    ...cameraIn(xmp),
  };
}

function momentIn(xmp: XmpDocument): PhotographStatement {
  const written =
    textIn(xmp, ns.photoshop, "DateCreated") ??
    textIn(xmp, ns.exif, "DateTimeOriginal");
  const dateCreated = written && isoMoment(written);
  return dateCreated ? { dateCreated } : {};
}

function placesIn(xmp: XmpDocument): PhotographStatement {
  const named = (property: string) =>
    structuresIn(xmp, ns.iptcExt, property)
      .map(namedPlace)
      .filter((place) => Object.keys(place).length > 0);
  const shown = named("LocationShown");
  const created = named("LocationCreated");
  const place = unclearPlace(xmp);
  return {
    ...(shown.length > 0 && { locationsShown: shown }),
    ...(created.length > 0 && { locationsCreated: created }),
    ...(Object.keys(place).length > 0 && { place }),
  };
}

/** The names alone: a structure may hold coordinates as well. */
function namedPlace(structure: XmpValue): NamedPlace {
  const field = (name: string) => fieldIn(structure, ns.iptcExt, name);
  const name = field("LocationName");
  const sublocation = field("Sublocation");
  const city = field("City");
  const province = field("ProvinceState");
  const country = field("CountryName");
  const countryCode = field("CountryCode");
  return {
    ...(name && { name }),
    ...(sublocation && { sublocation }),
    ...(city && { city }),
    ...(province && { province }),
    ...(country && { country }),
    ...(countryCode && { countryCode }),
  };
}

function unclearPlace(xmp: XmpDocument): NamedPlace {
  const sublocation = textIn(xmp, ns.iptcCore, "Location");
  const city = textIn(xmp, ns.photoshop, "City");
  const province = textIn(xmp, ns.photoshop, "State");
  const country = textIn(xmp, ns.photoshop, "Country");
  const countryCode = textIn(xmp, ns.iptcCore, "CountryCode");
  return {
    ...(sublocation && { sublocation }),
    ...(city && { city }),
    ...(province && { province }),
    ...(country && { country }),
    ...(countryCode && { countryCode }),
  };
}

function cameraIn(xmp: XmpDocument): PhotographStatement {
  const make = textIn(xmp, ns.tiff, "Make");
  const model = textIn(xmp, ns.tiff, "Model");
  const lens =
    textIn(xmp, ns.exifEx, "LensModel") ?? textIn(xmp, ns.aux, "Lens");
  if (!make && !model && !lens) return {};
  return {
    camera: {
      ...(make && { make }),
      ...(model && { model }),
      ...(lens && { lens }),
    },
  };
}
