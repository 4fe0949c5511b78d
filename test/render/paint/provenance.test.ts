import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { findFormat, type Encoding } from "#brand";
import {
  createSources,
  digestOf,
  produce,
  sha256,
  type RenderRequest,
} from "#render";
import { findTemplate } from "#templates";
import { encodePhotograph } from "../../../src/render/pixels/metadata/encode-photograph.ts";
import { readPhotographMetadata } from "../../../src/render/pixels/metadata/read-photograph-metadata.ts";
import { provenanceOf } from "../../../src/render/xmp/provenance.ts";
import { isInstalled, withPdf } from "../../support/pdf-reader.ts";
import { makePhotograph } from "../../support/make-brand.ts";
import { sampleToolkit } from "../../support/sample-toolkit.ts";
import { gradientPicture } from "../pixels/made.ts";
import {
  iimOf,
  loadedExif,
  loadedJpeg,
  loadedXmp,
  resourcesOf,
} from "../pixels/metadata/loaded-photograph.ts";

const [width, height] = [1500, 1200];
const original = await loadedJpeg(
  {
    exif: loadedExif(),
    resources: resourcesOf(iimOf([[80, "Ianto IIM"]])),
    xmp: loadedXmp,
  },
  width,
  height,
);
const photograph = {
  ...makePhotograph(width, height),
  digest: sha256(original),
  credit: "Zoë / Larkmere",
  creator: "Zoë Photographer; Ada Assistant",
  copyrightNotice: "© 2026 Larkmere",
  usageTerms: "Council channels only",
  webStatement: "https://larkmere.example/terms",
  digitalSourceType: "digitalCapture",
} as const;

async function rendered(encoding: Encoding): Promise<Buffer> {
  const { toolkit } = await sampleToolkit();
  const content = { ...toolkit, photographs: [photograph] };
  const template = findTemplate("social-card");
  if (!template) throw new Error("No social card");
  const request: RenderRequest = {
    template,
    format: findFormat("ig-portrait"),
    purpose: "social",
    encoding,
    language: "en",
    options: { layout: "photograph" },
    copy: {},
  };
  const read = () => Promise.resolve(original);
  const { artworks } = await produce(
    { ...content, digest: digestOf(content) },
    request,
    createSources(toolkit.brand, read),
  );
  return Buffer.from(artworks[0]?.bytes ?? []);
}

/** Everything in a PDF as text, its streams unpacked. */
function unpacked(pdf: Buffer): string {
  const parts = [pdf.toString("latin1")];
  for (let at = pdf.indexOf("stream\n"); at >= 0;) {
    const end = pdf.indexOf("endstream", at);
    try {
      parts.push(inflateSync(pdf.subarray(at + 7, end)).toString("latin1"));
    } catch {
      // Not deflated, so it already stands there as it is.
    }
    at = pdf.indexOf("stream\n", end + 10);
  }
  return parts.join("\n");
}

const secret =
  /SN-4711|Owen Owner|MAKER-NOTE|THUMBNAIL|GPS|Model One|Pat Person/;

const rights = {
  creditLine: "Zoë / Larkmere",
  copyrightNotice: "© 2026 Larkmere",
  usageTerms: "Council channels only",
  webStatement: "https://larkmere.example/terms",
  digitalSourceType: "digitalCapture",
};

it("the original holds what must not get out", () => {
  expect(original.toString("latin1")).toMatch(secret);
});

describe.each(["jpeg", "png", "webp"] as const)("a rendered %s", (encoding) => {
  it("says whose its photograph is and on what terms, and no more", async () => {
    const bytes = await rendered(encoding);
    const { statement, removed, unread } = await readPhotographMetadata(bytes);
    expect(statement).toMatchObject(rights);
    expect(statement.creators).toEqual([
      "Test Council",
      "Zoë Photographer",
      "Ada Assistant",
    ]);
    expect({ removed, unread }).toEqual({ removed: [], unread: [] });
    expect(bytes.toString("latin1")).not.toMatch(secret);
  });
});

describe.each(["jpeg", "png", "webp"] as const)(
  "a %s of the photograph alone",
  (encoding) => {
    it("says the same, with its alternative text", async () => {
      const data = await gradientPicture(60, 40).raw().toBuffer();
      const bytes = await encodePhotograph(
        { width: 60, height: 40, channels: 3, data },
        encoding,
        { photograph },
      );
      const { statement, removed } = await readPhotographMetadata(bytes);
      expect(statement).toMatchObject(rights);
      expect(statement.creators).toEqual(["Zoë Photographer", "Ada Assistant"]);
      expect(statement.altText?.[0]?.text).toBe(photograph.alt.en);
      expect(removed).toEqual([]);
    });
  },
);

it("a rendered PDF says it in XMP, and its author's field names the photographers", async () => {
  const bytes = await rendered("pdf");
  const { info, packet } = await withPdf(
    new Uint8Array(bytes),
    async (document) => {
      const { info, metadata } = await document.getMetadata();
      return { info, packet: String(metadata?.getRaw()) };
    },
  );
  expect(info).toMatchObject({
    Author: "Test Council; Zoë Photographer; Ada Assistant",
  });
  for (const said of [
    "<photoshop:Credit>Zoë / Larkmere<",
    "© 2026 Larkmere",
    "Council channels only",
    "https://larkmere.example/terms",
    "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture",
  ])
    expect(packet).toContain(said);
  expect(unpacked(bytes)).not.toMatch(secret);
});

/** What a program says of a file. */
function asked(program: string, ...args: readonly string[]): string {
  return spawnSync(program, args, { encoding: "utf8" }).stdout;
}

function withFile<T>(bytes: Uint8Array, read: (file: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), "livery-provenance-"));
  try {
    const file = path.join(folder, "picture.jpg");
    writeFileSync(file, bytes);
    return read(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it.skipIf(!isInstalled("identify"))(
  "ImageMagick reads author and copyright from what is older than XMP",
  async () => {
    const said = withFile(await rendered("jpeg"), (file) =>
      asked(
        "identify",
        "-format",
        "%[EXIF:Artist]|%[EXIF:Copyright]|%[IPTC:2:80]|%[IPTC:2:110]|%[IPTC:2:116]",
        file,
      ),
    );
    expect(said.split("|")).toEqual([
      // ImageMagick shows each byte of EXIF that is not ASCII as a dot.
      "Zo.. Photographer; Ada Assistant",
      ".. 2026 Larkmere",
      "Zoë Photographer;Ada Assistant",
      "Zoë / Larkmere",
      "© 2026 Larkmere",
    ]);
  },
);

it.skipIf(!isInstalled("exiftool"))(
  "ExifTool finds the rights and nothing private",
  async () => {
    const said = withFile(await rendered("jpeg"), (file) =>
      asked("exiftool", "-G1", "-a", "-s", file),
    );
    for (const tag of ["UsageTerms", "WebStatement", "DigitalSourceType"])
      expect(said).toContain(tag);
    expect(said).not.toMatch(/GPS|SerialNumber|ThumbnailImage|OwnerName/);
  },
);

describe("several photographs in one file", () => {
  const other = {
    ...photograph,
    title: "Another",
    credit: "Bo, CC BY 4.0",
    creator: "Bo",
    copyrightNotice: "© Bo",
    usageTerms: "CC BY 4.0",
    webStatement: "https://licence.example/by",
  } as const;

  it("are all credited, each once, with their terms by title", () => {
    const said = provenanceOf([photograph, other, photograph]);
    expect(said.creators).toEqual(["Zoë Photographer", "Ada Assistant", "Bo"]);
    expect(said.credit).toBe("Zoë / Larkmere; Bo, CC BY 4.0");
    expect(said.copyrightNotice).toBe("© 2026 Larkmere; © Bo");
    expect(said.usageTerms).toBe(
      `${photograph.title}: Council channels only (https://larkmere.example/terms); Another: CC BY 4.0 (https://licence.example/by)`,
    );
  });

  it.each([
    ["digitalCapture", "digitalCapture"],
    ["negativeFilm", undefined],
    ["trainedAlgorithmicMedia", "compositeWithTrainedAlgorithmicMedia"],
  ] as const)("of which the second is %s are %s", (second, whole) => {
    const both = [photograph, { ...other, digitalSourceType: second }];
    expect(provenanceOf(both).digitalSourceType).toBe(whole);
  });
});
