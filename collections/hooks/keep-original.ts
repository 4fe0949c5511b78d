/**
 * Keeps the photograph as it was handed in, before Payload re-encodes or renames anything.
 *
 * Payload re-encodes every TIFF, WebP and GIF with lossy defaults and drops CMYK, and names derivatives
 * after the upload so that `a.tif` and `a.avif` overwrite each other. So the untouched bytes go to a
 * folder by digest, and Payload is handed a file with a name of its own: an sRGB JPEG stand-in where
 * it would re-encode, else the same bytes. It does not decide who may upload.
 */
import { randomUUID } from "node:crypto";
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from "payload";
import { may } from "../access/access-of.ts";
import { keepContent } from "../content-file.ts";
import { inspectPhotograph } from "./inspect-photograph.ts";

type IncomingFile = NonNullable<PayloadRequest["file"]>;

/** Formats that a browser shows as they are and Payload leaves alone. */
const keptAsTheyAre = new Map([
  ["jpeg", { extension: "jpg", mimetype: "image/jpeg" }],
  ["png", { extension: "png", mimetype: "image/png" }],
  ["avif", { extension: "avif", mimetype: "image/avif" }],
]);

/** Stores the incoming file by digest and gives Payload one that it cannot harm. */
export const keepOriginal =
  (folder: string): CollectionBeforeOperationHook =>
  async ({ args, operation, overrideAccess, req }) => {
    const file = req.file;
    const isWrite = operation === "create" || operation === "update";
    if (!isWrite || !file?.data?.length) return args;
    // Hooks run before Payload asks for access: a stranger's bytes are neither decoded nor kept.
    if (!overrideAccess && !may(operation, "photographs", req)) return args;
    const { facts, standIn } = await inspectPhotograph(
      req.payload.config.sharp,
      file,
    );
    const digest = await keepContent(folder, file.data);
    req.context["original"] = {
      digest,
      name: file.name,
      bytes: file.data.length,
      ...facts,
    };
    const kept =
      facts.colorSpace === "cmyk" ? undefined : keptAsTheyAre.get(facts.format);
    req.file = kept
      ? {
          ...file,
          mimetype: kept.mimetype,
          name: `${randomUUID()}.${kept.extension}`,
        }
      : await replaced(file, standIn);
    return args;
  };

async function replaced(
  file: IncomingFile,
  standIn: () => Promise<Buffer>,
): Promise<IncomingFile> {
  const data = await standIn();
  return {
    ...file,
    data,
    size: data.length,
    mimetype: "image/jpeg",
    name: `${randomUUID()}.jpg`,
  };
}

/** Writes what was learned about the original into the document, once. */
export const describeOriginal: CollectionBeforeChangeHook = ({ data, req }) => {
  const { original } = req.context;
  delete req.context["original"];
  return original ? { ...data, original } : data;
};
