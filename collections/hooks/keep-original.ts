/**
 * Keeps the photograph as it was handed in, and gives Payload a copy that tells nothing private.
 *
 * The untouched bytes go to a folder by digest. What Payload takes for the document's file is a smaller
 * sRGB JPEG made from pixels, with a name of its own, so that no two uploads overwrite each other and no
 * place, serial number or owner leaves with it. It does not decide who may upload.
 */
import { randomUUID } from "node:crypto";
import {
  isolateObjectProperty,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from "payload";
import { z } from "zod";
import type { TakenIn } from "#render/photographs";
import { sha256 } from "#render/digest";
import { ToolkitError } from "#render/errors";
import { may } from "../access/access-of.ts";
import { filesIn } from "../content/files-in.ts";
import type { Folders } from "../folders.ts";
import type { Photograph } from "../payload-types.ts";
import { keepCopies } from "../photograph-copies.ts";
import { inspectPhotograph } from "./inspect-photograph.ts";
import { originalOf, readingOf } from "./photograph/describe-photograph.ts";
import { focalPointIn } from "./photograph/focal-point.ts";
import { refuseSecond } from "./photograph/refuse-second.ts";
import {
  rememberTaken,
  takenOf,
  TakenPhotograph,
} from "./photograph/taken-photograph.ts";

type IncomingFile = NonNullable<PayloadRequest["file"]>;

/** Stores the incoming file by digest and gives Payload one that it cannot harm. */
export const keepOriginal =
  (folders: Folders): CollectionBeforeOperationHook =>
  async ({ args, operation, overrideAccess, req }) => {
    const file = req.file;
    const isUpdate = operation === "update" || operation === "updateByID";
    if (!isUpdate && operation !== "create") return args;
    if (!file?.data?.length) {
      if (isUpdate) keepFocalPoint(req, args.data);
      return args;
    }
    // Hooks run before Payload asks for access: a stranger's bytes are neither decoded nor kept.
    const right = isUpdate ? "update" : "create";
    if (!overrideAccess && !may(right, "photographs", req)) return args;
    const id = "id" in args ? args.id : undefined;
    if (isUpdate && id === undefined)
      throw new ToolkitError(
        "unusable-photograph",
        `Cannot give "${file.name}" to several photographs at once: replace the file of one at a time`,
      );
    const handedIn = { digest: sha256(file.data), name: file.name };
    await refuseSecond(outside(req), { ...handedIn, id });
    const taken = await inspectPhotograph(file);
    const kept = Promise.all([
      filesIn(folders.originals).put(file.data, handedIn.digest),
      keepCopies(folders, handedIn.digest, taken.copies),
    ]);
    pointAtSubject(req, args.data, taken);
    rememberTaken(
      req,
      new TakenPhotograph(
        { ...handedIn, bytes: file.data.length },
        taken,
        kept,
      ),
    );
    req.file = replaced(file, taken.copies[0]?.bytes ?? new Uint8Array());
    return args;
  };

/**
 * The same request outside its transaction, which begins with its first statement: while a photograph is
 * decoded, others may write.
 */
function outside(req: PayloadRequest): PayloadRequest {
  const alone = isolateObjectProperty(req, "transactionID");
  delete alone.transactionID;
  return alone;
}

function replaced(file: IncomingFile, bytes: Uint8Array): IncomingFile {
  return {
    ...file,
    data: Buffer.from(bytes),
    size: bytes.length,
    mimetype: "image/jpeg",
    name: `${randomUUID()}.jpg`,
  };
}

const percent = z.coerce.number().min(0).max(100);
const editsSchema = z.object({
  focalPoint: z.object({ x: percent, y: percent }),
});

/**
 * Takes a moved focal point for two numbers of the document. Payload would fetch the file and write it
 * again, though no copy is cut around the point.
 */
function keepFocalPoint({ query }: PayloadRequest, document: object): void {
  const edits = editsSchema.safeParse(query["uploadEdits"]);
  delete query["uploadEdits"];
  if (!edits.success) return;
  const { x, y } = edits.data.focalPoint;
  Object.assign(document, { focalX: x, focalY: y });
}

/** Points at the main subject that the file names, unless somebody has set a point. */
function pointAtSubject(
  { query }: PayloadRequest,
  document: object,
  { metadata }: TakenIn,
): void {
  const isSet =
    editsSchema.safeParse(query["uploadEdits"]).success ||
    ("focalX" in document && typeof document.focalX === "number");
  if (!isSet) Object.assign(document, focalPointIn(metadata));
}

/** Writes what was learned about the file into the document, once. */
export const describeOriginal: CollectionBeforeChangeHook<Photograph> = async ({
  data,
  originalDoc,
  req,
}) => {
  const found = takenOf(req);
  if (!found) return withColors(data, originalDoc);
  // Asked again inside the transaction: of two who hand in the same file at once, one is told.
  await refuseSecond(req, { ...found.file, id: originalDoc?.id });
  await found.kept();
  const name = data.slug ?? originalDoc?.slug;
  return {
    ...data,
    // What the document is called in addresses is no secret; the name of the original may be one.
    ...(name && {
      filename: `${name}-${found.file.digest.slice(0, 8)}.jpg`,
    }),
    original: originalOf(found),
    reading: readingOf(found),
  };
};

/** Payload takes the rows of a closed array out of an older version that somebody restores. */
const withColors = (
  data: Partial<Photograph>,
  before: Photograph | undefined,
): Partial<Photograph> =>
  before && data.reading && !data.reading.colors?.length
    ? {
        ...data,
        reading: { ...data.reading, colors: before.reading?.colors ?? [] },
      }
    : data;
