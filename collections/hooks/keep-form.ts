/**
 * Keeps the scan of a consent form by its digest in a private folder of its own.
 *
 * Payload is handed the file's facts and writes nothing to disk; the scan is served by `serveForm`
 * alone, after Payload has asked for the right to read consents. What it is, is read from its bytes.
 */
import { randomUUID } from "node:crypto";
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  UploadConfig,
} from "payload";
import { ToolkitError } from "#render/errors";
import { may } from "../access/access-of.ts";
import { filesIn } from "../content/files-in.ts";
import { privateFile } from "../endpoints/private-file.ts";

/** What a scan may be, by its first bytes. */
const kinds = [
  { extension: "pdf", mediaType: "application/pdf", begins: "255044462d" },
  { extension: "jpg", mediaType: "image/jpeg", begins: "ffd8ff" },
  { extension: "png", mediaType: "image/png", begins: "89504e470d0a1a0a" },
] as const;

/** The media types of a scan. */
export const formTypes: readonly string[] = kinds.map(
  ({ mediaType }) => mediaType,
);

const kindOf = (bytes: Buffer) =>
  kinds.find(({ begins }) =>
    bytes.subarray(0, 8).toString("hex").startsWith(begins),
  );

/** Stores the incoming scan, and hands Payload a name that says nothing about anybody. */
export const keepForm =
  (folder: string): CollectionBeforeOperationHook =>
  async ({ args, operation, overrideAccess, req }) => {
    const { file } = req;
    const isWrite = operation === "create" || operation === "update";
    if (!isWrite || !file?.data?.length) return args;
    // Hooks run before Payload asks for access: a stranger's bytes are not kept.
    if (!overrideAccess && !may(operation, "consents", req)) return args;
    const kind = kindOf(file.data);
    if (!kind)
      throw new ToolkitError(
        "unusable-form",
        "Cannot keep this file as a consent form: it is no PDF, JPEG or PNG, so scan the form again as one of these",
      );
    req.context["form"] = { digest: await filesIn(folder).put(file.data) };
    req.file = {
      ...file,
      mimetype: kind.mediaType,
      name: `${randomUUID()}.${kind.extension}`,
    };
    return args;
  };

/** Writes the digest of what was kept into the document, once. */
export const describeForm: CollectionBeforeChangeHook = ({ data, req }) => {
  const { form } = req.context;
  delete req.context["form"];
  const digest =
    typeof form === "object" && form !== null && "digest" in form
      ? form.digest
      : undefined;
  return digest === undefined ? data : { ...data, formDigest: digest };
};

/** What Payload asks for a file. */
type FileHandler = NonNullable<UploadConfig["handlers"]>[number];

/** Serves a scan to whoever may read the consent, which Payload has asked by then. */
export const serveForm =
  (folder: string): FileHandler =>
  async (req, { params: { filename } }) => {
    const { docs } = await req.payload.find({
      collection: "consents",
      where: { filename: { equals: filename } },
      limit: 1,
      depth: 0,
      overrideAccess: false,
      req,
    });
    const [consent] = docs;
    if (!consent?.formDigest)
      throw new ToolkitError("not-found", "No such consent form");
    const bytes = await filesIn(folder).get(consent.formDigest);
    if (!bytes)
      throw new ToolkitError(
        "missing-supply",
        `Cannot read the form of consent "${consent.reference ?? consent.id}": restore the file or scan the form again`,
      );
    return privateFile(bytes, {
      fileName: `${consent.reference ?? "consent"}-form`,
      mediaType: consent.mimeType ?? "application/octet-stream",
    });
  };
