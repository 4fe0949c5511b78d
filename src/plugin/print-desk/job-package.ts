/** A job as one archive for the studio. Rights and elections are asked again through the one door for files. */
import type { PayloadRequest } from "payload";
import { handOut, privateFileHeaders, type PrintJob } from "#collections";
import { sha256 } from "#render/digest";
import { MissingSupplyError, ToolkitError } from "#render/errors";
import { writeZip } from "../archive/write-zip.ts";
import { pressFileOf } from "./accept-job.ts";
import type { PrintDesk } from "./desk.ts";

/** `LK-2026-0001-v1`: a job's files as they were ordered. */
export const packageName = ({
  reference,
  version,
}: Pick<PrintJob, "reference" | "version">): string =>
  `${reference ?? ""}-v${version ?? 0}`;

/** The archive of a job's files, each checked against its digest on the way. */
export async function readPackage(
  { files: store }: Pick<PrintDesk, "files">,
  job: PrintJob,
): Promise<Uint8Array> {
  const files = await Promise.all(
    (job.files ?? []).map(async ({ digest, fileName }) => {
      const bytes = await store.get(digest);
      if (bytes && sha256(bytes) === digest) return { name: fileName, bytes };
      throw new MissingSupplyError(
        `Cannot send "${fileName}" of ${job.reference ?? "the job"}: its bytes are ${bytes ? "changed" : "gone"}; query the job and order it again`,
      );
    }),
  );
  if (files.length === 0)
    throw new ToolkitError(
      "not-found",
      `${job.reference ?? "The job"} has no files yet: it is not ordered`,
    );
  return writeZip(files);
}

/** Hands a job's archive out, whole or from a byte on. */
export async function servePackage(
  desk: PrintDesk,
  req: PayloadRequest,
  job: PrintJob,
): Promise<Response> {
  const rendition = await pressFileOf(req, job);
  const archive = await readPackage(desk, job);
  const artwork = job.files?.find(({ kind }) => kind === "artwork");
  await handOut(
    rendition,
    { handing: "pull", isForMember: false, moment: new Date() },
    { file: artwork?.digest ?? "", files: desk.files, req },
  );
  return rangeOf(archive, req.headers, packageName(job));
}

/** The bytes that a request asks for (RFC 9110): all of them, or from one on where it still means the same archive. */
function rangeOf(archive: Uint8Array, asked: Headers, name: string): Response {
  const digest = sha256(archive);
  const etag = `"${digest}"`;
  const headers = {
    ...privateFileHeaders({
      fileName: `${name}.zip`,
      mediaType: "application/zip",
    }),
    "accept-ranges": "bytes",
    etag,
    "repr-digest": `sha-256=:${Buffer.from(digest, "hex").toString("base64")}:`,
  };
  const from = /^bytes=(\d{1,15})-$/.exec(asked.get("range") ?? "")?.[1];
  const isSame = asked.get("if-range") === etag;
  if (from === undefined || !isSame || Number(from) >= archive.length)
    return new Response(new Uint8Array(archive), {
      headers: { ...headers, "content-length": String(archive.length) },
    });
  const rest = archive.subarray(Number(from));
  return new Response(new Uint8Array(rest), {
    status: 206,
    headers: {
      ...headers,
      "content-length": String(rest.length),
      "content-range": `bytes ${from}-${archive.length - 1}/${archive.length}`,
    },
  });
}
