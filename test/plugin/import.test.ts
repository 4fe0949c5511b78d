import { randomUUID } from "node:crypto";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Photograph } from "#collections";
import { importPhotographs, openImportSource } from "#plugin";
import { plainPicture } from "../support/hand-in.ts";
import { personWith, startCms, type TestCms } from "../support/payload-cms.ts";
import { writeZip, type ZipEntry } from "../support/write-zip.ts";

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.close());

const limits = {
  files: 20,
  bytesOfFile: 2_000_000,
  bytesInAll: 5_000_000,
  ratio: 100,
};

const place = (ending: string): string =>
  path.join(inject("runFolder"), `${randomUUID()}${ending}`);

const words = { alt: "What it shows", credit: "A. Photographer" };

const outcomes = async (where: string, options: object = words) => {
  const source = await openImportSource(where, limits);
  try {
    const files = await importPhotographs(cms.payload, source, options);
    return files.map(({ message, outcome, path: name }) =>
      [name, outcome, message ?? ""].join(" | "),
    );
  } finally {
    await source.close();
  }
};

async function archive(entries: readonly ZipEntry[]): Promise<string> {
  const file = place(".zip");
  await writeFile(file, writeZip(entries));
  return file;
}

const sidecar =
  Buffer.from(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="B. Lens">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Market stall</rdf:li></rdf:Alt></dc:title>
<dc:subject><rdf:Bag><rdf:li>market</rdf:li></rdf:Bag></dc:subject></rdf:Description></rdf:RDF></x:xmpmeta>`);

const photographs = async () =>
  (
    await cms.payload.find({
      collection: "photographs",
      sort: "title",
      pagination: false,
      depth: 0,
    })
  ).docs;

describe("an archive that means harm", () => {
  it("takes in what is sound and tells each other file what is wrong", async () => {
    const bytes = await plainPicture("#102030");
    const zip = await archive([
      { name: "../out.jpg", bytes },
      { name: "/etc/out.jpg", bytes },
      { name: "C:\\out.jpg", bytes },
      { name: "link.jpg", bytes: Buffer.from("/etc/passwd"), isLink: true },
      { name: "secret.jpg", bytes, isEncrypted: true },
      { name: "bomb.jpg", bytes: Buffer.alloc(1_500_000) },
      { name: "huge.jpg", bytes: Buffer.alloc(3_000_000) },
      { name: "liar.jpg", bytes: Buffer.alloc(900_000), claims: 10 },
      { name: "page.jpg", bytes: Buffer.from("<html></html>") },
      { name: "sound.jpg", bytes },
    ]);
    const told = await outcomes(zip);
    expect(told.filter((line) => line.includes("| taken |"))).toEqual([
      "sound.jpg | taken | ",
    ]);
    expect(told).toHaveLength(10);
    expect(told.join("\n")).toMatch(
      /\.\.\/out\.jpg \| refused \| its name leads out/,
    );
    expect(told.join("\n")).toMatch(
      /bomb\.jpg \| refused \| it inflates more than 100 times/,
    );
    expect(told.join("\n")).toMatch(
      /secret\.jpg \| refused \| it is encrypted/,
    );
    expect(told.join("\n")).toMatch(/link\.jpg \| refused \| it is a link/);
    expect(await photographs()).toHaveLength(1);
  });

  it("is refused whole where it holds too many files or is no archive", async () => {
    const many = Array.from({ length: 21 }, (_, index) => ({
      name: `${index}.jpg`,
      bytes: Buffer.from("x"),
    }));
    await expect(outcomes(await archive(many))).rejects.toThrow(
      "it holds 21 files, and one import takes at most 20",
    );
    const file = place(".zip");
    await writeFile(file, writeZip(many.slice(0, 2)).subarray(0, 60));
    await expect(outcomes(file)).rejects.toThrow("it is no whole ZIP archive");
    await expect(outcomes(place(".zip"))).rejects.toThrow(
      "there is no such folder",
    );
  });
});

describe("a folder", () => {
  it("comes in with its places, its sidecars and its words, and only once", async () => {
    const root = place("");
    await mkdir(path.join(root, "2026", "market"), { recursive: true });
    const put = (name: string, bytes: Buffer) =>
      writeFile(path.join(root, "2026", "market", name), bytes);
    await put("stall.jpg", await plainPicture("#a0b0c0"));
    await put("stall.xmp", sidecar);
    await put("twin.jpg", await plainPicture("#a0b0c0"));
    await put("bare.jpg", await plainPicture("#00b0c0"));
    await put(".DS_Store", Buffer.from("x"));
    await symlink("/etc/passwd", path.join(root, "linked.jpg"));
    const first = await outcomes(root);
    expect(first).toEqual([
      "2026/market/bare.jpg | taken | ",
      "2026/market/stall.jpg | taken | ",
      "2026/market/twin.jpg | present | ",
      "linked.jpg | refused | it is a link: import the file that it leads to",
    ]);
    const stall = (await photographs()).find(
      ({ title }) => title === "Market stall",
    );
    expect(stall).toMatchObject({
      folder: "2026/market",
      credit: "B. Lens",
      alt: "What it shows",
      keywords: ["market"],
      approval: "draft",
    });
    expect(
      (await outcomes(root)).filter((line) => line.includes("present")),
    ).toHaveLength(3);
  });

  it("says what a photograph lacks, and takes it in once that is said", async () => {
    const root = place("");
    await mkdir(root);
    await writeFile(
      path.join(root, "silent.jpg"),
      await plainPicture("#334455"),
    );
    const [told] = await outcomes(root, {});
    expect(told).toMatch(
      /^silent\.jpg \| refused \| Cannot take it as it is: .*credit/,
    );
    expect(await outcomes(root)).toEqual(["silent.jpg | taken | "]);
  });

  it("takes a photograph without an alternative text as a draft that says so, and lets nobody approve it", async () => {
    const root = place("");
    await mkdir(root);
    await writeFile(path.join(root, "mute.jpg"), await plainPicture("#445533"));
    expect(await outcomes(root, { credit: "A. Lens" })).toEqual([
      "mute.jpg | taken | Alternative text missing: write it on the draft, nobody approves it without",
    ]);
    const mute = (await photographs()).find(({ title }) => title === "mute");
    expect(mute).toMatchObject({ alt: null, approval: "draft" });
    const approve = (data: Partial<Photograph>) =>
      cms.payload.update({
        collection: "photographs",
        id: mute?.id ?? 0,
        data: { approval: "approved", ...data },
      });
    await expect(approve({})).rejects.toThrow(/Alternative text/);
    await expect(approve({ alt: "  " })).rejects.toThrow(/Alternative text/);
    expect(await approve({ alt: "A plain field" })).toMatchObject({
      alt: "A plain field",
      approval: "approved",
    });
  });

  it("gives nobody a right that the table does not", async () => {
    const root = place("");
    await mkdir(root);
    await writeFile(path.join(root, "new.jpg"), await plainPicture("#556677"));
    const user = await personWith(cms, "reader");
    const [told] = await outcomes(root, { ...words, user });
    expect(told).toMatch(/new\.jpg \| refused \| .*not allowed/);
  });
});
