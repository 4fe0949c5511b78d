import { isoMoment } from "./moment.ts";
import type {
  Camera,
  PhotographMetadata,
  PhotographStatement,
  PrivateTrace,
  UnreadPart,
} from "./photograph-metadata.ts";
import {
  openTiff,
  type TiffDirectory,
  type TiffReader,
} from "./tiff-directory.ts";

/** Tags of the first directory and of the one that EXIF adds. */
const tags = {
  description: 0x010e,
  make: 0x010f,
  model: 0x0110,
  strips: 0x0111,
  artist: 0x013b,
  subDirectories: 0x014a,
  jpegThumbnail: 0x0201,
  copyright: 0x8298,
  exif: 0x8769,
  gps: 0x8825,
  taken: 0x9003,
  zoneTaken: 0x9011,
  makerNote: 0x927c,
  cameraOwner: 0xa430,
  cameraSerial: 0xa431,
  lensModel: 0xa434,
  lensSerial: 0xa435,
  rawSerial: 0xc62f,
} as const;

/** What EXIF is read from. */
export interface ExifSource {
  readonly bytes: Uint8Array;
  /** The picture itself: its own strips are no thumbnail. */
  readonly isTiff: boolean;
}

/** Reads who took a photograph, when and with what; of the private rest only that it is there. */
export function readExif({ bytes, isTiff }: ExifSource): PhotographMetadata {
  const tiff = openTiff(bytes);
  const main = tiff?.directory(tiff.first);
  if (!tiff || !main) return nothing("it does not start with a directory");
  const unread: UnreadPart[] = [];
  const exifAt = pointer(tiff, main, tags.exif);
  const exif = exifAt === undefined ? undefined : tiff.directory(exifAt);
  if (exifAt !== undefined && !exif)
    unread.push({ part: "EXIF", reason: "the camera's part lies outside it" });
  return {
    statement: statementOf(tiff, main, exif),
    removed: [
      ...tracesOf(tiff, main, exif),
      ...thumbnailOf(tiff, main, isTiff),
    ],
    unread,
  };
}

const nothing = (reason: string): PhotographMetadata => ({
  statement: {},
  removed: [],
  unread: [{ part: "EXIF", reason }],
});

const pointer = (tiff: TiffReader, { entries }: TiffDirectory, tag: number) => {
  const entry = entries.get(tag);
  return entry && (tiff.number(entry) ?? 0);
};

function statementOf(
  tiff: TiffReader,
  main: TiffDirectory,
  exif: TiffDirectory | undefined,
): PhotographStatement {
  const text = (directory: TiffDirectory | undefined, tag: number) => {
    const entry = directory?.entries.get(tag);
    return entry && tiff.text(entry);
  };
  const description = text(main, tags.description);
  const artist = text(main, tags.artist);
  const copyright = text(main, tags.copyright);
  const taken = text(exif, tags.taken);
  const zone = text(exif, tags.zoneTaken) ?? "";
  const dateCreated = taken && (isoMoment(taken + zone) ?? isoMoment(taken));
  const camera = cameraOf(
    text(main, tags.make),
    text(main, tags.model),
    text(exif, tags.lensModel),
  );
  return {
    ...(description && {
      description: [{ language: "x-default", text: description }],
    }),
    // Several artists stand in one field, parted by semicolons.
    ...(artist && { creators: artist.split(/\s*;\s*/).filter(Boolean) }),
    ...(copyright && { copyrightNotice: copyright }),
    ...(dateCreated && { dateCreated }),
    ...(camera && { camera }),
  };
}

const cameraOf = (
  make: string | undefined,
  model: string | undefined,
  lens: string | undefined,
): Camera | undefined =>
  make || model || lens
    ? { ...(make && { make }), ...(model && { model }), ...(lens && { lens }) }
    : undefined;

function tracesOf(
  tiff: TiffReader,
  main: TiffDirectory,
  exif: TiffDirectory | undefined,
): readonly PrivateTrace[] {
  const has = (tag: number) =>
    main.entries.has(tag) || exif?.entries.has(tag) === true;
  const traces: PrivateTrace[] = [];
  const gpsAt = pointer(tiff, main, tags.gps);
  if (gpsAt !== undefined && saysWhere(tiff.directory(gpsAt)))
    traces.push("location");
  if ([tags.cameraSerial, tags.lensSerial, tags.rawSerial].some(has))
    traces.push("serial-number");
  if (has(tags.cameraOwner)) traces.push("owner-name");
  if (has(tags.makerNote)) traces.push("maker-note");
  return traces;
}

/** Many cameras write the version of GPS (tag 0) and nothing else. What is damaged may say more. */
const saysWhere = (gps: TiffDirectory | undefined): boolean =>
  gps === undefined || [...gps.entries.keys()].some((tag) => tag !== 0);

/** In EXIF the second directory is the thumbnail; in a TIFF it may be another page. */
function thumbnailOf(
  tiff: TiffReader,
  main: TiffDirectory,
  isTiff: boolean,
): readonly PrivateTrace[] {
  const second = tiff.directory(main.next);
  const isThumbnail =
    second?.entries.has(tags.jpegThumbnail) === true ||
    (!isTiff && second?.entries.has(tags.strips) === true) ||
    main.entries.has(tags.subDirectories);
  return isThumbnail ? ["thumbnail"] : [];
}
