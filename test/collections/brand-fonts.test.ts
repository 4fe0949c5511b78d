import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findFormat, readKeptFont } from "#brand";
import { bringFont, filesIn, type TakenFont } from "#collections";
import { foldersOf, readToolkit, seedLarkmere, tidyFiles } from "#plugin";
import type { PreviewAnswer } from "#plugin/studio";
import { createSources, produce, sha256 } from "#render";
import { addFontPlace, readFontFile } from "#render/fonts";
import { findTemplate } from "#templates";
import { readFace } from "../../src/app/(portal)/look/read-look.ts";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";

const atkinson =
  "@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf";
const gurmukhi =
  "@expo-google-fonts/noto-sans-gurmukhi/700Bold/NotoSansGurmukhi_700Bold.ttf";

let cms: TestCms;
let brand: number;
let guardian: Person;
let officer: Person;

beforeAll(async () => {
  cms = await startCms();
  await seedLarkmere(cms.payload);
  const { docs } = await cms.payload.find({ collection: "brands", depth: 0 });
  brand = docs[0]?.id ?? 0;
  guardian = await personWith(cms, "guardian");
  officer = await personWith(cms, "officer");
}, 120_000);
afterAll(() => cms.close());

const handIn = (bytes: Uint8Array, as: Person = guardian) =>
  rest(cms, "/brands/fonts", { method: "POST", as, bytes });

const taken = async (bytes: Uint8Array): Promise<TakenFont> => {
  const answer = await handIn(bytes);
  expect(answer.status).toBe(200);
  return answer.json();
};

/** Gives the family of headlines another file for its boldest, as the admin does: the whole list of typefaces. */
async function setHeadlines(file: string, licence = "OFL-1.1") {
  const { typefaces } = await cms.payload.findByID({
    collection: "brands",
    id: brand,
    depth: 0,
  });
  return rest(cms, `/brands/${brand}`, {
    method: "PATCH",
    as: guardian,
    body: {
      typefaces: (typefaces ?? []).map((typeface) =>
        typeface.family === "Source Sans 3"
          ? {
              ...typeface,
              licence,
              fonts: typeface.fonts.map((font) =>
                font.weight === 900 ? { ...font, file } : font,
              ),
            }
          : typeface,
      ),
    },
  });
}

const setting = {
  toolkit: "feed-the-caddy",
  language: "en",
  template: "poster",
  format: "a4",
};

async function preview(as: Person): Promise<PreviewAnswer> {
  const answer = await rest(cms, "/studio/preview", {
    method: "POST",
    as,
    body: { ...setting, width: 300 },
  });
  expect(answer.status).toBe(200);
  return answer.json();
}

describe("a font that the organisation hands in", () => {
  it("is told what it is, and kept by what it holds", async () => {
    const bytes = await readFontFile(atkinson);
    const { facts, file } = await taken(bytes);
    expect(facts).toMatchObject({
      family: "Atkinson Hyperlegible Next",
      weight: 700,
    });
    expect(readKeptFont(file)).toEqual({
      digest: sha256(bytes),
      name: "AtkinsonHyperlegibleNext-Bold.ttf",
    });
    const again = await taken(bytes);
    expect(again.file).toBe(file);
    const shown = await rest(
      cms,
      `/brands/fonts/file?file=${encodeURIComponent(file)}`,
      { as: guardian },
    );
    expect(Buffer.from(await shown.arrayBuffer()).equals(bytes)).toBe(true);
  });

  it("sets what is made from then on, in threads that had started before", async () => {
    const before = await preview(officer);
    const { file } = await taken(await readFontFile(atkinson));
    expect((await setHeadlines(file)).status).toBe(200);
    // Whoever has just looked is shown the same for three seconds.
    const after = await preview(guardian);
    expect(after.picture?.base64).toBeDefined();
    expect(after.picture?.base64).not.toBe(before.picture?.base64);

    const toolkit = await readToolkit(cms.payload, "feed-the-caddy");
    const template = findTemplate("poster");
    if (!template) throw new Error('No template "poster"');
    const { manifest } = await produce(
      toolkit,
      {
        template,
        format: findFormat("a4"),
        purpose: "screen",
        encoding: "pdf",
        language: "en",
        options: {},
        copy: {},
      },
      createSources(toolkit.brand, cms.readOriginal),
    );
    expect(manifest.fonts).toContainEqual({
      key: "Source Sans 3/900",
      digest: readKeptFont(file)?.digest,
    });
  });

  it("is refused in words where it cannot be used, and nothing is kept", async () => {
    const answer = await handIn(new TextEncoder().encode("wOF2".padEnd(64)));
    expect(answer.status).toBe(400);
    const { errors } = await answer.json();
    expect(errors[0]).toMatchObject({
      name: "unfit-font",
      message: expect.stringMatching(/TrueType/),
    });
    expect((await handIn(new Uint8Array(33 * 2 ** 20))).status).toBe(413);
  });

  it.each(["officer", "designer", "supplier"] as const)(
    "is taken from no %s",
    async (role) => {
      const as = await personWith(cms, role);
      const answer = await handIn(await readFontFile(atkinson), as);
      expect(answer.status).toBe(403);
    },
  );

  it.each([
    [`kept:${"0".repeat(64)}/Gone.ttf`, /hand the font in again/],
    ["@expo-google-fonts/none/None.ttf", /install its package/],
    ["/etc/hostname", /handed in/],
  ])("must be there before a brand names it: %s", async (file, says) => {
    const answer = await setHeadlines(file);
    expect(answer.status).toBe(400);
    const { errors } = await answer.json();
    expect(errors[0].data.errors[0]).toMatchObject({
      path: expect.stringMatching(/^typefaces\.\d\.fonts\.\d\.file$/),
      message: expect.stringMatching(says),
    });
  });

  it("is refused beside another of its weight", async () => {
    const { typefaces } = await cms.payload.findByID({
      collection: "brands",
      id: brand,
      depth: 0,
    });
    const [first, ...others] = typefaces ?? [];
    const font = first?.fonts[0];
    const answer = await rest(cms, `/brands/${brand}`, {
      method: "PATCH",
      as: guardian,
      body: {
        typefaces: [
          { ...first, fonts: [font, { ...font, id: undefined }] },
          ...others,
        ],
      },
    });
    expect(answer.status).toBe(400);
    const { errors } = await answer.json();
    expect(errors[0].data.errors[0]).toMatchObject({
      path: "typefaces.0.fonts",
      message: expect.stringMatching(/Two fonts have the weight 400/),
    });
  });

  it("is fetched whole from the brand guide only where its licence lets it be passed on", async () => {
    const bytes = await readFontFile(atkinson);
    const { facts, file } = await taken(bytes);
    const whole = async (licence: string) => {
      expect((await setHeadlines(file, licence)).status).toBe(200);
      return readFace(cms.payload, `${facts.name}.ttf`);
    };
    expect(await whole("Desktop licence, 5 seats")).toBeUndefined();
    expect((await whole("OFL-1.1"))?.bytes).toEqual(new Uint8Array(bytes));
  });

  it("is cleared out once no brand names it", async () => {
    const named = await taken(await readFontFile(atkinson));
    expect((await setHeadlines(named.file)).status).toBe(200);
    const other = await taken(await readFontFile(gurmukhi));
    const folders = foldersOf(cms.home);
    await tidyFiles(cms.payload, folders, {
      now: new Date(Date.now() + 48 * 60 * 60 * 1000),
      isTrial: false,
    });
    await expect(readFontFile(named.file)).resolves.toBeDefined();
    await expect(readFontFile(other.file)).rejects.toMatchObject({
      code: "missing-supply",
    });
  });

  it("comes to a machine that another had taken it for", async () => {
    const bytes = await readFontFile(gurmukhi);
    const [folder, keptIn] = await Promise.all(
      ["here", "there"].map((name) => mkdtemp(path.join(tmpdir(), name))),
    );
    if (!folder || !keptIn) throw new Error("No folders");
    addFontPlace({ folder, keptIn });
    const digest = await filesIn(keptIn).put(bytes);
    const file = `kept:${digest}/NotoSansGurmukhi-Bold.ttf`;
    await expect(readFontFile(file)).rejects.toThrow(/hand the font in/);
    await bringFont(file);
    expect((await readFontFile(file)).equals(bytes)).toBe(true);
    await rm(folder, { recursive: true });
    await rm(keptIn, { recursive: true });
  });
});
