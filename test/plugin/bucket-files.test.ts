import { randomUUID } from "node:crypto";
import { mkdir, readdir } from "node:fs/promises";
import { CreateBucketCommand, S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { filesIn } from "#collections";
import { fileStore, foldersOf, seedBrand, tidyFiles } from "#plugin";
import { sha256 } from "#render/digest";
import { handIn, plainPicture } from "../support/hand-in.ts";
import { personWith, startCms, type TestCms } from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";
import { sampleSource } from "../support/sample-brand.ts";
import { sampleProduction } from "../support/sample-production.ts";
import { storeContract } from "../support/store-contract.ts";
import { hasSwift, startSwift } from "../support/swift-server.ts";

// The client of the server says on every start that it leaves Node 20 behind.
vi.stubEnv("AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED", "true");
const swift = (await hasSwift()) ? await startSwift() : undefined;
if (!swift)
  process.stderr.write(
    "No tests of files in a bucket: install Debian's swift-proxy, swift-account, swift-container and swift-object.\n",
  );
const address = swift?.address ?? "";
vi.stubEnv("LIVERY_S3_ENDPOINT", address);
vi.stubEnv("AWS_ACCESS_KEY_ID", swift?.accessKey ?? "");
vi.stubEnv("AWS_SECRET_ACCESS_KEY", swift?.secretKey ?? "");

afterAll(() => swift?.stop());

const bytes = new TextEncoder().encode("a file in a bucket");
const place = () => `s3://library/${randomUUID()}`;
const later = (hours: number) => new Date(Date.now() + hours * 3_600_000);

describe.skipIf(!swift)("files in a bucket", () => {
  beforeAll(async () => {
    const client = new S3Client({
      endpoint: address,
      region: "us-east-1",
      forcePathStyle: true,
    });
    await client.send(new CreateBucketCommand({ Bucket: "library" }));
  });

  storeContract(() => fileStore(place()));

  it("do not let a digest lead out of their place", async () => {
    await expect(filesIn(place()).get("../other")).rejects.toThrow(
      'Expected a SHA-256 digest in hex but received "../other"',
    );
  });

  it("are read as they come, with their length ahead", async () => {
    const files = filesIn(place());
    const digest = await files.put(bytes);
    const opened = await files.open(digest);
    expect(opened?.bytes).toBe(bytes.length);
    const read = await new Response(opened?.body).arrayBuffer();
    expect(new Uint8Array(read)).toEqual(bytes);
    expect(await files.open(sha256("never"))).toBeUndefined();
  });

  it("are listed past the thousand that one answer holds", async () => {
    const files = filesIn(place());
    const many = Array.from({ length: 1_003 }, (_, at) =>
      new TextEncoder().encode(String(at)),
    );
    for (let at = 0; at < many.length; at += 40)
      await Promise.all(many.slice(at, at + 40).map((one) => files.put(one)));
    const names = new Set<string>();
    for await (const { name } of files.list()) names.add(name);
    expect(names.size).toBe(1_003);
  }, 120_000);

  it("stay where they were handed in again before they could go", async () => {
    const files = filesIn(place());
    const digest = await files.put(bytes);
    const name = `${digest.slice(0, 2)}/${digest}`;
    expect(await files.remove(name, later(-1))).toBe(false);
    expect(await files.get(digest)).toBeDefined();
    expect(await files.remove(name, later(1))).toBe(true);
    expect(await files.get(digest)).toBeUndefined();
  });

  it("are told of plainly where the bucket is not there", async () => {
    const files = filesIn("s3://nobodys-bucket");
    for (const ask of [() => files.put(bytes), () => files.get(sha256(bytes))])
      await expect(ask()).rejects.toMatchObject({
        code: "unreachable-store",
        message: expect.stringContaining('"nobodys-bucket"'),
      });
  });

  it.each(["s3://", "s3:library", "s3://UPPER/x", "s3://library/../x y"])(
    "are not looked for at %s",
    (wrong) => {
      expect(() => filesIn(wrong)).toThrow("Expected s3://bucket");
    },
  );
});

describe.skipIf(!swift)("a library whose files lie in a bucket", () => {
  let cms: TestCms;

  beforeAll(async () => {
    vi.stubEnv("LIVERY_FILES", place());
    cms = await startCms();
    await seedBrand(cms.payload, await sampleSource());
  });
  afterAll(() => cms.close());

  const folders = () => foldersOf(cms.home);

  it("leaves no original, form or artwork on the machine", async () => {
    await mkdir(cms.home, { recursive: true });
    await cms.renditions.put(sampleProduction());
    const here = await readdir(cms.home);
    expect(here).not.toContain("originals");
    expect(here).not.toContain("renditions");
    expect(await fileStore(folders().originals).count()).toBeGreaterThan(0);
    expect(await fileStore(folders().renditions).count()).toBeGreaterThan(0);
  });

  it("hands a photograph out as it was handed in, and makes its copies again", async () => {
    const picture = await plainPicture("#246813", { height: 900, width: 1200 });
    const { id } = await handIn(cms, {}, picture);
    const guardian = await personWith(cms, "guardian");
    const original = await rest(cms, `/photographs/${id}/original`, {
      as: guardian,
    });
    expect(original.status).toBe(200);
    expect(Buffer.from(await original.arrayBuffer())).toEqual(picture);
    const copy = await rest(cms, `/photographs/${id}/pictures/preview`, {
      as: guardian,
    });
    expect(copy.status).toBe(200);
  });

  it("hands artwork out by rights, as from a folder", async () => {
    const production = sampleProduction({ language: "cy" });
    const { id } = await cms.renditions.put(production);
    const file = `/renditions/${id}/files/1`;
    expect((await rest(cms, file)).status).toBe(403);
    const studio = await personWith(cms, "studio");
    const answer = await rest(cms, file, { as: studio });
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(
      production.artworks[0]?.bytes,
    );
  });

  it("is tidied of what nobody names, and of nothing else", async () => {
    const { originals, renditions } = folders();
    const stray = await filesIn(originals).put(bytes);
    const before = await fileStore(renditions).count();
    const tidied = await tidyFiles(cms.payload, folders(), {
      now: later(48),
      isTrial: false,
    });
    expect(tidied[0]).toMatchObject({ folder: "originals", removed: 1 });
    expect(await filesIn(originals).get(stray)).toBeUndefined();
    expect(await fileStore(renditions).count()).toBe(before);
  });
});

describe.skipIf(!swift)("a server of files that does not answer", () => {
  it("is told of in bounded time, with what to check", async () => {
    await swift?.stop();
    const began = Date.now();
    await expect(filesIn(place()).get(sha256("x"))).rejects.toThrow(
      "check LIVERY_FILES, LIVERY_S3_ENDPOINT and the keys",
    );
    expect(Date.now() - began).toBeLessThan(20_000);
  });
});
