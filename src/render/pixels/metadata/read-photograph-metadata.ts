/**
 * Reads what a photograph says of itself, on upload. It verifies nothing, keeps nothing that is
 * private, and never refuses a photograph for what its metadata is like.
 */
import { createHash } from "node:crypto";
import { recognize } from "../recognize.ts";
import { sharp } from "../sharp.ts";
import { readPhotoshopResources } from "./photoshop-resources.ts";
import type {
  PhotographMetadata,
  PhotographStatement,
  PrivateTrace,
  UnreadPart,
} from "./photograph-metadata.ts";
import { readExif } from "./read-exif.ts";
import { readIim } from "./read-iim.ts";
import { readStatementXmp } from "./read-statement-xmp.ts";

/** Longest EXIF or IPTC that is looked at; JPEG has room for 64 KiB. */
const greatestPart = 16 * 1024 * 1024;

/**
 * Reads EXIF, IPTC and XMP and settles where they differ.
 *
 * After the Metadata Working Group's guidelines, simplified: XMP speaks first, then IPTC's older
 * records, then EXIF. Where the digest that is kept beside the records tells that an editor
 * changed them without XMP, the records speak before XMP. EXIF comes last even for what it
 * holds by right, since cameras fill its texts with their own name.
 */
export async function readPhotographMetadata(
  bytes: Uint8Array,
): Promise<PhotographMetadata> {
  const recognized = recognize(bytes);
  const isTiff = recognized.kind === "photograph" && recognized.type === "tiff";
  try {
    const {
      exif,
      iptc,
      orientation = 1,
      tifftagPhotoshop,
      xmp,
    } = await sharp(bytes, {
      limitInputPixels: false,
    }).metadata();
    const exifBytes = isTiff ? bytes : exif;
    const records = iptc ?? tifftagPhotoshop;
    return settle({
      ...(exifBytes && { exif: readExif({ bytes: exifBytes, isTiff }) }),
      ...(records && readRecords(records)),
      ...(xmp && { xmp: uprightAlone(readStatementXmp(xmp), orientation) }),
    });
  } catch {
    const reason = "its header is broken";
    return { statement: {}, removed: [], unread: [{ part: "file", reason }] };
  }
}

/** IPTC does not say which way up the regions of a turned picture are, so they are not told. */
function uprightAlone(
  { statement, ...others }: PhotographMetadata,
  orientation: number,
): PhotographMetadata {
  const { mainSubject: _, ...said } = statement;
  return {
    ...others,
    statement: orientation === 1 ? statement : said,
  };
}

/** Each kind of metadata that a file has. */
interface Parts {
  readonly exif?: PhotographMetadata;
  readonly iim?: PhotographMetadata;
  readonly xmp?: PhotographMetadata;
  /** Whether the records were changed since XMP was written. */
  readonly isIimNewer?: boolean;
}

function readRecords(bytes: Uint8Array): Parts {
  const kept = bytes.subarray(0, greatestPart);
  const resources = readPhotoshopResources(kept);
  const { iim, iimDigest, hasThumbnail, problem } = resources;
  const read = iim && readIim(iim);
  const unread: readonly UnreadPart[] = problem
    ? [{ part: "IPTC", reason: problem }]
    : [];
  const removed: readonly PrivateTrace[] = hasThumbnail ? ["thumbnail"] : [];
  return {
    iim: {
      statement: read?.statement ?? {},
      removed,
      unread: [...unread, ...(read?.unread ?? [])],
    },
    isIimNewer: iim !== undefined && isChanged(iim, iimDigest),
  };
}

/** No digest, or one of zeros, tells nothing. */
const isChanged = (iim: Uint8Array, digest: Uint8Array | undefined): boolean =>
  digest !== undefined &&
  digest.some((byte) => byte !== 0) &&
  !createHash("md5").update(iim).digest().equals(digest);

const traces: readonly PrivateTrace[] = [
  "location",
  "serial-number",
  "owner-name",
  "maker-note",
  "thumbnail",
];

function settle({ exif, iim, xmp, isIimNewer }: Parts): PhotographMetadata {
  const parts = (isIimNewer ? [exif, xmp, iim] : [exif, iim, xmp]).flatMap(
    (part) => part ?? [],
  );
  return {
    statement: parts.reduce<PhotographStatement>(
      (settled, { statement }) => ({ ...settled, ...statement }),
      {},
    ),
    removed: traces.filter((trace) =>
      parts.some(({ removed }) => removed.includes(trace)),
    ),
    unread: parts.flatMap(({ unread }) => unread),
  };
}
