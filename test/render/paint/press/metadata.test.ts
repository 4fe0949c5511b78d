import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import { box, findCondition, findFormat } from "#brand";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../../../src/render/digest.ts";
import { paintPress } from "../../../../src/render/paint/press/paint-press.ts";
import type { PressFacts } from "../../../../src/render/paint/press/paint-press.ts";
import type { Supplies } from "../../../../src/render/supplies.ts";
import { fill, makeFrame, photo } from "../../../support/make-frame.ts";
import {
  objectsOf,
  referred,
  trailerOf,
  type PdfObject,
} from "../../../support/pdf-objects.ts";
import "../../../support/pdf-matchers.ts";
import { withPdf } from "../../../support/pdf-reader.ts";
import {
  factsFor,
  jobFor,
  painted,
  pressSupplies,
  uncoatedSupplies,
} from "./press-sample.ts";
import { smallFile } from "./small-file.ts";

const frame = makeFrame(findFormat("a5"), [fill(box(0, 0, 420, 596), "mere")]);

/** A title of everything that PDF strings and XML spell differently. */
const title = `Bins & "boxes" <now> (50\\%) – أطعم الحاوية 🍎`;

const withFacts = (given: Partial<PressFacts>): Promise<Uint8Array> =>
  paintPress(
    [frame],
    pressSupplies,
    jobFor("house"),
    factsFor([frame], jobFor("house"), given),
  );

const catalogOf = (objects: readonly PdfObject[], bytes: Uint8Array) =>
  referred(objects, trailerOf(bytes), "Root");

/** The packet as text. */
function packetOf(bytes: Uint8Array): string {
  const objects = objectsOf(bytes);
  const { text } = catalogOf(objects, bytes);
  const { stream = new Uint8Array() } = referred(objects, text, "Metadata");
  return new TextDecoder("utf-8", { fatal: true }).decode(stream);
}

const identifierOf = (bytes: Uint8Array) =>
  /\/ID \[<(\w{32})> <(\w{32})>\]/.exec(trailerOf(bytes))?.slice(1);

describe("what a press file says of itself", () => {
  it("is the same in its information as in its XMP, field by field", async () => {
    const given = { title, keywords: ["food & drink", "caddies"] };
    const bytes = await withFacts(given);
    const { info, metadata } = await withPdf(bytes, (file) =>
      file.getMetadata(),
    );
    const says = (name: string): unknown =>
      [metadata?.get(name)].flat().join(", ");
    expect(info).toMatchObject({
      Title: title,
      Author: says("dc:creator"),
      Subject: says("dc:description"),
      Keywords: says("pdf:keywords"),
      Creator: says("xmp:creatortool"),
      Producer: says("pdf:producer"),
    });
    expect(says("dc:title")).toBe(title);
    expect(info).toMatchObject({
      CreationDate: "D:20260301000000Z",
      ModDate: "D:20260301000000Z",
    });
    const dates = ["createdate", "modifydate", "metadatadate"];
    expect(dates.map((date) => says(`xmp:${date}`))).toEqual(
      dates.map(() => "2026-03-01T00:00:00Z"),
    );
  });

  it("is PDF/X-4, untrapped, of a version and rendition", async () => {
    const bytes = await withFacts({
      press: { version: "PDF/X-4", edition: 3 },
    });
    const packet = packetOf(bytes);
    expect(packet).toContain(
      "<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>",
    );
    expect(packet).toContain("<pdf:Trapped>False</pdf:Trapped>");
    expect(packet).toContain("<xmpMM:VersionID>3</xmpMM:VersionID>");
    expect(packet).toContain("<xmpMM:RenditionClass>default</");
    expect(packet).toMatch(/<xmpMM:DocumentID>uuid:[-\da-f]{36}</);
    const information = referred(objectsOf(bytes), trailerOf(bytes), "Info");
    expect(information.text).toMatch(/\/Trapped \/False\b/);
    expect(Buffer.from(bytes.subarray(0, 9)).toString()).toBe("%PDF-1.6\n");
  });

  it("stays legible: its packet is not compressed", async () => {
    const bytes = Buffer.from(await withFacts({}));
    expect(bytes.includes("<pdfxid:GTS_PDFXVersion>")).toBe(true);
  });

  it("has no scripts, actions, layers, forms, files, links nor keys", async () => {
    const bytes = await withFacts({});
    const all = objectsOf(bytes)
      .map(({ text }) => text)
      .concat(trailerOf(bytes))
      .join("\n");
    expect(all).not.toMatch(
      /\/(Annots|OCProperties|OCGs|JavaScript|JS|OpenAction|AA|Names|AcroForm|Encrypt|EmbeddedFiles|AF|Perms|TR|TR2|HTO|LZWDecode|JPXDecode|Interpolate|Alternates|OPI)\b/,
    );
  });
});

describe("the output intent", () => {
  it.each([
    ["coated", pressSupplies],
    ["uncoated", uncoatedSupplies],
  ] as const)(
    "of %s paper holds the very profile of the condition",
    async (code, supplies) => {
      const condition = findCondition(code);
      const job = jobFor("house", { condition });
      const bytes = await painted([frame], job, supplies);
      const objects = objectsOf(bytes);
      const catalog = catalogOf(objects, bytes).text;
      const intent = referred(objects, catalog, "OutputIntents").text;
      expect(intent).toMatch(/\/S \/GTS_PDFX\b/);
      expect(intent).toContain(
        `/OutputConditionIdentifier (${condition.identifier})`,
      );
      expect(intent).toContain("/RegistryName (http://www.color.org)");
      const embedded = referred(objects, intent, "DestOutputProfile");
      expect(embedded.text).toMatch(/\/N 4\b/);
      expect(sha256(embedded.stream ?? "")).toBe(condition.iccProfile);
      expect(catalog.match(/\/OutputIntents/g)).toHaveLength(1);
    },
  );

  it("never holds the profile of another press, or none", async () => {
    const job = jobFor("uncoated");
    await expect(painted([frame], job, pressSupplies)).rejects.toThrow(
      "the supplies hold the profile",
    );
    const { iccProfile: _, ...none } = pressSupplies;
    await expect(painted([frame], job, none)).rejects.toThrow("No profile");
  });
});

describe("the identifier", () => {
  it("is twice the same, and another where the content is another", async () => {
    const bytes = await painted([frame]);
    const [first, second] = identifierOf(bytes) ?? [];
    expect(first).toBe(second);
    const darker = makeFrame(frame.format, [
      fill(box(0, 0, 420, 596), "stone"),
    ]);
    expect(identifierOf(await painted([darker]))).not.toContain(first);
  });

  it("stays, with every byte, when the file is painted again", async () => {
    await expect(() => painted([frame])).toBeByteStable();
  });

  it("does not tell which of two photographs was separated first", async () => {
    const page = makeFrame(frame.format, [
      photo(box(0, 0, 90, 60)),
      photo(box(0, 100, 60, 90)),
    ]);
    const after = (slower: number): Supplies => ({
      ...pressSupplies,
      pixels: {
        ...pressSupplies.pixels,
        async separation(photograph, crop, width, ...asked) {
          await setTimeout(width === slower ? 50 : 0);
          const { pixels } = pressSupplies;
          return pixels.separation(photograph, crop, width, ...asked);
        },
      },
    });
    const widths = [375, 250];
    const [one, other] = await Promise.all(
      widths.map((width) => painted([page], jobFor("house"), after(width))),
    );
    expect(sha256(one ?? "")).toBe(sha256(other ?? ""));
  });

  it("stays in another process", async () => {
    const script = new URL("print-digest.ts", import.meta.url);
    const { stdout } = await promisify(execFile)(process.execPath, [
      "--import",
      "tsx",
      fileURLToPath(script),
    ]);
    expect(stdout).toBe(sha256(await smallFile()));
  });
});
