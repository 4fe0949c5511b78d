/**
 * Keeps what was produced: files by digest, and one document that says what they are.
 *
 * Equal manifests are one rendition, since they mean equal bytes. It does not judge the report.
 */
import type { Payload, PayloadRequest } from "payload";
import type { Frame, Manifest, RenderRequest, Report } from "#render";
import {
  checkTemplateFor,
  inTransaction,
  recordEvents,
  type AuditRecord,
  type Rendition,
} from "#collections";
import { lineageOf } from "../lineage/lineage-of.ts";
import type { ArtworkFiles } from "./artwork-files.ts";
import { renditionKey } from "./rendition-key.ts";
import { nameOfRendition } from "./rendition-name.ts";

/** What came of one request, as the engine's pipeline gives it. */
export interface Production {
  /** One file, or one for each page; none where a finding blocks. */
  readonly artworks: readonly {
    readonly bytes: Uint8Array;
    readonly mediaType: string;
  }[];
  readonly report: Report;
  readonly manifest: Manifest;
  /** What each file says in words, where that was written. */
  readonly equivalents?: readonly {
    readonly fileName: string;
    readonly alt: string;
    readonly caption: string;
    readonly files: readonly {
      readonly fileName: string;
      readonly mediaType: string;
      readonly bytes: Uint8Array;
    }[];
  }[];
  /** What was asked for, as far as somebody set it. */
  readonly request?: Pick<
    RenderRequest,
    "copy" | "focalPoint" | "options" | "photograph"
  >;
  /** The pages, as far as they say something. */
  readonly frames: readonly {
    readonly texts: readonly Pick<Frame["texts"][number], "name" | "text">[];
  }[];
}

/** Finished artwork with its documents. */
export interface RenditionStore {
  /**
   * Keeps a production and gives its document; one that is already kept is given as it is. Where the
   * request is somebody's, it refuses what they made from a template that they may not use.
   */
  put(production: Production, req?: PayloadRequest): Promise<Rendition>;
  /** The files of a rendition in page order. */
  read(rendition: Rendition): Promise<readonly Uint8Array[]>;
}

/** A rendition store on Payload's documents and a place for files. */
export const renditionStore = (
  payload: Payload,
  files: ArtworkFiles,
): RenditionStore => ({
  put: async (production, given) => {
    if (given) await checkTemplateFor(given, production.manifest.template.name);
    const kept = await keepFiles(files, production);
    const words = await keepWords(files, production);
    return inTransaction(
      payload,
      (req) => document(payload, req, production, { files: kept, words }),
      given,
    );
  },
  read: async (rendition) => {
    const found = await Promise.all(
      (rendition.files ?? []).map(({ digest }) => files.get(digest)),
    );
    return found.flatMap((bytes) => bytes ?? []);
  },
});

type KeptFiles = NonNullable<Rendition["files"]>;

const extensions: Readonly<Record<string, string>> = {
  "application/pdf": "pdf",
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/webp": "webp",
};

/** Files go first: a file without a document harms nobody, a document without its file does. */
async function keepFiles(
  files: ArtworkFiles,
  { artworks, manifest }: Production,
): Promise<KeptFiles> {
  const { format, language, template, toolkit } = manifest;
  const stem = [toolkit.slug, template.name, format, language].join("-");
  return Promise.all(
    artworks.map(async ({ bytes, mediaType }, index) => {
      const page = artworks.length > 1 ? `-${index + 1}` : "";
      const extension = extensions[mediaType] ?? "bin";
      return {
        fileName: `${stem}${page}.${extension}`,
        mediaType,
        bytes: bytes.length,
        digest: await files.put(bytes),
        ...(await lookOf(bytes, mediaType)),
      };
    }),
  );
}

/** The hash that knows a picture again after it was saved anew; PDFs are known by what they say. */
async function lookOf(
  bytes: Uint8Array,
  mediaType: string,
): Promise<{ readonly likeness?: string }> {
  if (!mediaType.startsWith("image/")) return {};
  const { likenessOfPicture } = await import("#render/photographs");
  const likeness = await likenessOfPicture(bytes);
  return likeness === undefined ? {} : { likeness };
}

/** What files say, with each text by its digest. */
type KeptWords = {
  fileName: string;
  alt: string;
  caption: string;
  files: { fileName: string; mediaType: string; digest: string }[];
}[];

interface Kept {
  readonly files: KeptFiles;
  readonly words: KeptWords;
}

const keepWords = (
  files: ArtworkFiles,
  { equivalents = [] }: Production,
): Promise<KeptWords> =>
  Promise.all(
    equivalents.map(async ({ alt, caption, fileName, files: texts }) => ({
      ...{ fileName, alt, caption },
      files: await Promise.all(
        texts.map(async ({ bytes, fileName: name, mediaType }) => ({
          fileName: name,
          mediaType,
          digest: await files.put(bytes),
        })),
      ),
    })),
  );

async function document(
  payload: Payload,
  req: PayloadRequest,
  { frames, manifest, report, request }: Production,
  { files, words }: Kept,
): Promise<Rendition> {
  const key = renditionKey({ manifest, report });
  const { docs } = await payload.find({
    collection: "renditions",
    where: { key: { equals: key } },
    limit: 1,
    depth: 0,
    req,
  });
  const [known] = docs;
  if (known) return known;
  const { format, language, template, toolkit } = manifest;
  const owner = await payload.find({
    collection: "toolkits",
    where: { slug: { equals: toolkit.slug } },
    limit: 1,
    depth: 0,
    req,
  });
  const [origin] = owner.docs;
  const message =
    typeof origin?.narrative === "object"
      ? origin.narrative.id
      : origin?.narrative;
  const severities = report.findings.map(({ severity }) => severity);
  const made = await payload.create({
    collection: "renditions",
    depth: 0,
    req,
    data: {
      name: await nameOfRendition(payload, req, manifest, origin?.name),
      status: report.isBlocked ? "blocked" : "ready",
      toolkit: origin?.id ?? null,
      template: template.name,
      format,
      language,
      purpose: manifest.purpose,
      encoding: manifest.encoding,
      blocks: severities.filter((severity) => severity === "block").length,
      warnings: severities.filter((severity) => severity === "warn").length,
      files,
      key,
      toolkitDigest: toolkit.digest,
      uses: [...lineageOf(manifest, message)],
      spoken: frames
        .flatMap(({ texts }) => texts)
        .map(({ name, text }) => ({ slot: name, text })),
      ...(words.length > 0 && { equivalents: words }),
      ...(request && { setting: settingOf(request) }),
      manifest: { ...manifest },
      report: { ...report },
    },
  });
  await recordEvents(payload, [eventOf(made, report)], req);
  return made;
}

/** What was set: the manifest has its digest alone, and whoever makes it again needs the words. */
const settingOf = ({
  copy,
  focalPoint,
  options,
  photograph,
}: NonNullable<Production["request"]>) => ({
  copy: { ...copy },
  options: { ...options },
  ...(photograph !== undefined && { photograph }),
  ...(focalPoint && { focalPoint: { ...focalPoint } }),
});

/** What the audit keeps of a new rendition. */
const eventOf = (
  { files, id, key, name }: Rendition,
  { findings, isBlocked }: Report,
): AuditRecord => ({
  kind: isBlocked ? "rendition-blocked" : "rendition-made",
  about: `rendition:${id}`,
  says: isBlocked
    ? `"${name}" is blocked by ${findings.filter(({ severity }) => severity === "block").length} findings`
    : `"${name}" is made`,
  detail: {
    key,
    files: (files ?? []).map(({ digest }) => digest),
    findings: findings.map(({ code, severity }) => `${severity} ${code}`),
  },
});
