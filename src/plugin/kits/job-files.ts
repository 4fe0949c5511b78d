import { referenceOf, type PrintJob } from "#collections";
import { ToolkitError } from "#render/errors";
import { pressFileOf } from "../print-desk/accept-job.ts";
import { throughTheDoor } from "./artwork-files.ts";
import type { KitFile } from "./kit-file.ts";
import type { OpenKit } from "./open-kit.ts";

const words: Readonly<Record<string, string>> = {
  artwork: "Press file",
  ticket: "Job ticket",
  "ticket-json": "Job ticket for programs",
  xjdf: "Job ticket as XJDF",
  "report-json": "Preflight report for programs",
  "report-html": "Preflight report",
  "report-pdf": "Preflight report as PDF",
  checksums: "Checksums of the job’s files",
};

/** The print job of a kit; nothing where it has none, or where nobody has ordered it. */
export async function kitJob({
  kit,
  payload,
}: Pick<OpenKit, "kit" | "payload">): Promise<PrintJob | undefined> {
  const id = referenceOf(kit.printJob);
  if (id === undefined) return undefined;
  const { docs } = await payload.find({
    collection: "print-jobs",
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs[0];
}

/** The files of a kit's print job as they were ordered: they go out where its press file may. */
export async function jobFiles(open: OpenKit): Promise<readonly KitFile[]> {
  const job = await kitJob(open);
  if (!job?.files?.length || job.state === "cancelled") return [];
  try {
    const rendition = await pressFileOf(open.req, job);
    return job.files.map((file) => ({
      folder: "ticket" as const,
      name: file.fileName,
      says: words[file.kind] ?? file.kind,
      mediaType: mediaTypeOf(file.fileName),
      ...throughTheDoor(open, rendition, {
        ...file,
        mediaType: mediaTypeOf(file.fileName),
      }),
    }));
  } catch (error) {
    // Without a press file there is nothing to send: the page shows the ticket all the same.
    if (error instanceof ToolkitError) return [];
    throw error;
  }
}

const mediaTypes: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  json: "application/json",
  html: "text/html; charset=utf-8",
  xjdf: "application/xml",
};

const mediaTypeOf = (name: string): string =>
  mediaTypes[name.split(".").at(-1) ?? ""] ?? "application/octet-stream";
