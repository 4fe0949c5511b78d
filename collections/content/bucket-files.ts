/**
 * Files by digest in a bucket of any server that speaks S3, for several machines that work on one library.
 *
 * The bucket is private and nobody is sent to it: every file is handed out by the program, which asks rights first.
 */
import { createHash } from "node:crypto";
import type * as Aws from "@aws-sdk/client-s3";
import { contentName, sha256 } from "#render/digest";
import { ToolkitError } from "#render/errors";
import { type ContentFiles, type KeptContent } from "./content-files.ts";

/** A place in a bucket. */
export interface BucketPlace {
  readonly bucket: string;
  /** Before each name: empty, or with a slash at its end. */
  readonly prefix: string;
}

/** A file, as the server is asked for it. */
interface Named {
  readonly Bucket: string;
  readonly Key: string;
}

/** Where the server is: `LIVERY_S3_ENDPOINT` for one that is not Amazon's; keys and region as Amazon's own tools take them. */
const endpoint = () => process.env["LIVERY_S3_ENDPOINT"];

/** A file that is younger than this needs no second upload to be safe from a clearing out, which spares a day. */
const freshFor = 12 * 60 * 60 * 1000;

/** The place of files in a bucket. Throws `unreachable-store` where the server refuses or does not answer. */
export function bucketFiles({ bucket, prefix }: BucketPlace): ContentFiles {
  const at = (digest: string): Named => ({
    Bucket: bucket,
    Key: prefix + contentName(digest),
  });
  const ask = <T>(work: (s3: Door) => Promise<T>) =>
    door()
      .then(work)
      .catch((error: unknown) => orNothing(error, bucket));
  const keptAt = async (asked: Named) => {
    const found = await ask(({ client, aws }) =>
      client.send(new aws.HeadObjectCommand(asked)),
    );
    return found?.LastModified;
  };
  return {
    put: async (bytes, digest = sha256(bytes)) => {
      const asked = at(digest);
      const before = await keptAt(asked);
      if (before && Date.now() - before.getTime() < freshFor) return digest;
      const kept = await ask(({ client, aws }) =>
        client.send(
          new aws.PutObjectCommand({
            ...asked,
            Body: bytes,
            // The server refuses what did not arrive whole.
            ContentMD5: createHash("md5").update(bytes).digest("base64"),
          }),
        ),
      );
      if (!kept) throw unreachable(bucket, "it is not there");
      return digest;
    },
    get: async (digest) => {
      const asked = at(digest);
      return ask(async ({ client, aws }) => {
        const found = await client.send(new aws.GetObjectCommand(asked));
        return found.Body?.transformToByteArray();
      });
    },
    open: async (digest) => {
      const asked = at(digest);
      return ask(async ({ client, aws }) => {
        const found = await client.send(new aws.GetObjectCommand(asked));
        const body: ReadableStream<Uint8Array> | undefined =
          found.Body?.transformToWebStream();
        return body && { bytes: found.ContentLength ?? 0, body };
      });
    },
    list: () => listed({ bucket, prefix }),
    remove: async (name, keptBefore) => {
      const asked = { Bucket: bucket, Key: prefix + name };
      const kept = await keptAt(asked);
      if (!kept || kept >= keptBefore) return false;
      await ask(({ client, aws }) =>
        client.send(new aws.DeleteObjectCommand(asked)),
      );
      return true;
    },
  };
}

async function* listed({
  bucket,
  prefix,
}: BucketPlace): AsyncGenerator<KeptContent> {
  const { aws, client } = await door();
  const pages = aws.paginateListObjectsV2(
    { client },
    { Bucket: bucket, Prefix: prefix },
  );
  try {
    for await (const { Contents = [] } of pages)
      for (const { Key = "", LastModified, Size = 0 } of Contents)
        yield {
          name: Key.slice(prefix.length),
          bytes: Size,
          keptAt: LastModified ?? new Date(),
        };
  } catch (error) {
    throw unreachable(bucket, wordsOf(error));
  }
}

interface Door {
  readonly aws: typeof Aws;
  readonly client: Aws.S3Client;
}

let opened: Promise<Door> | undefined;

/** One client for the process, opened when the first file is asked for. */
const door = (): Promise<Door> => (opened ??= openDoor());

async function openDoor(): Promise<Door> {
  // It announces the end of its support for Node 20 on every start of every command.
  process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
  const aws = await import("@aws-sdk/client-s3");
  const address = endpoint();
  const client = new aws.S3Client({
    ...(address !== undefined && { endpoint: address, forcePathStyle: true }),
    region: process.env["AWS_REGION"] ?? "us-east-1",
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 5_000, requestTimeout: 60_000 },
    // Servers other than Amazon's know no newer checksums.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
  return { aws, client };
}

const wordsOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

/** A file that is not there is nothing; a bucket that is not there is the operator's to mend. */
function orNothing(error: unknown, bucket: string): undefined {
  const name = error instanceof Error ? error.name : "";
  if (name === "NoSuchKey" || name === "NotFound") return undefined;
  throw unreachable(bucket, wordsOf(error));
}

/** What the client threw is told in words alone: it holds the whole request, with its signature. */
const unreachable = (bucket: string, why: string) =>
  new ToolkitError(
    "unreachable-store",
    `Cannot reach the files in bucket "${bucket}" (${why}): check LIVERY_FILES, LIVERY_S3_ENDPOINT and the keys, and that the server runs`,
  );
