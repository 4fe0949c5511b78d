import { isoMoment } from "./moment.ts";
import type {
  LanguageText,
  PhotographMetadata,
  PhotographStatement,
} from "./photograph-metadata.ts";
import { decodeText, tidyList } from "./tidy-text.ts";

/** Data sets of the application record (IIM 4.2). */
const dataSets = {
  title: 5,
  keywords: 25,
  dateCreated: 55,
  timeCreated: 60,
  creator: 80,
  creatorTitle: 85,
  city: 90,
  sublocation: 92,
  province: 95,
  countryCode: 100,
  country: 101,
  headline: 105,
  credit: 110,
  source: 115,
  copyright: 116,
  caption: 120,
  captionWriter: 122,
} as const;

const tagMarker = 0x1c;
const applicationRecord = 2;
/** Most data sets that are looked at. */
const greatestCount = 5000;

/** Reads IPTC's older records. UTF-8 is recognised whether or not the file says that it is used. */
export function readIim(bytes: Uint8Array): PhotographMetadata {
  const { values, problem } = valuesIn(bytes);
  const all = (set: number) => (values.get(set) ?? []).map(decodeText);
  const first = (set: number) => all(set).find((text) => text !== "");
  return {
    statement: { ...describedBy(all, first), ...ownedBy(all, first) },
    removed: [],
    unread: problem === undefined ? [] : [{ part: "IPTC", reason: problem }],
  };
}

/** Values of the application record by data set. */
function valuesIn(bytes: Uint8Array) {
  const values = new Map<number, Uint8Array[]>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  for (let count = 0; count < greatestCount; count++) {
    // Zeros pad the records to the length that a container wants.
    if (at + 5 > bytes.length || bytes[at] !== tagMarker) break;
    const length = view.getUint16(at + 3);
    const start = at + 5;
    // From the highest bit on it would be a length of lengths, which no field of text has.
    if (length >= 0x8000 || start + length > bytes.length)
      return { values, problem: `its record at byte ${at} is damaged` };
    const set = view.getUint8(at + 2);
    if (view.getUint8(at + 1) === applicationRecord)
      values.set(set, [
        ...(values.get(set) ?? []),
        bytes.subarray(start, start + length),
      ]);
    at = start + length;
  }
  return { values };
}

type All = (set: number) => readonly string[];
type First = (set: number) => string | undefined;

const unspecified = (text: string): readonly LanguageText[] => [
  { language: "x-default", text },
];

function describedBy(all: All, first: First): PhotographStatement {
  const title = first(dataSets.title);
  const headline = first(dataSets.headline);
  const caption = first(dataSets.caption);
  const captionWriter = first(dataSets.captionWriter);
  const keywords = tidyList(all(dataSets.keywords));
  const day = first(dataSets.dateCreated);
  const time = first(dataSets.timeCreated) ?? "";
  const dateCreated = day && (isoMoment(day + time) ?? isoMoment(day));
  const place = placeIn(first);
  return {
    ...(title && { title: unspecified(title) }),
    ...(headline && { headline }),
    ...(caption && { description: unspecified(caption) }),
    ...(captionWriter && { captionWriter }),
    ...(keywords && { keywords }),
    ...(dateCreated && { dateCreated }),
    ...(place && { place }),
  };
}

function placeIn(first: First): PhotographStatement["place"] {
  const sublocation = first(dataSets.sublocation);
  const city = first(dataSets.city);
  const province = first(dataSets.province);
  const country = first(dataSets.country);
  const countryCode = first(dataSets.countryCode);
  const place = {
    ...(sublocation && { sublocation }),
    ...(city && { city }),
    ...(province && { province }),
    ...(country && { country }),
    ...(countryCode && { countryCode }),
  };
  return Object.keys(place).length > 0 ? place : undefined;
}

function ownedBy(all: All, first: First): PhotographStatement {
  const creators = tidyList(all(dataSets.creator));
  const creatorTitle = first(dataSets.creatorTitle);
  const creditLine = first(dataSets.credit);
  const source = first(dataSets.source);
  const copyrightNotice = first(dataSets.copyright);
  return {
    ...(creators && { creators }),
    ...(creatorTitle && { creatorTitle }),
    ...(creditLine && { creditLine }),
    ...(source && { source }),
    ...(copyrightNotice && { copyrightNotice }),
  };
}
