import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  readTokens,
  swatchesFromTokens,
  tokensFromSwatches,
  writeTokenFile,
  type Swatch,
} from "#brand";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";
import { sampleBrand } from "../support/sample-brand.ts";
import { samplePromise } from "../support/sample-promise.ts";

let cms: TestCms;
let brand: number;
let guardian: Person;
let supplier: Person;

beforeAll(async () => {
  cms = await startCms();
  ({ brand } = await samplePromise(cms));
  guardian = await personWith(cms, "guardian");
  supplier = await personWith(cms, "supplier");
});
afterAll(() => cms.close());

const get = (as: string, person: Person | undefined = supplier) =>
  rest(cms, `/brands/${brand}/tokens?as=${as}`, {
    ...(person && { as: person }),
  });

const fileOf = (swatches: readonly Swatch[]): string =>
  writeTokenFile(
    tokensFromSwatches(swatches, { coated: "FOGRA51", uncoated: "FOGRA52" }),
  );

const post = (text: string, query = "", as: Person = guardian) =>
  rest(cms, `/brands/${brand}/tokens${query}`, { method: "POST", as, text });

const kept = async () => {
  const { tokens } = await cms.payload.findByID({
    collection: "brands",
    id: brand,
  });
  return swatchesFromTokens(readTokens(tokens));
};

const [mere, chalk] = sampleBrand.swatches;
const swatchOf = (swatch: Swatch | undefined, changes: Partial<Swatch>) => {
  if (!swatch) throw new Error("The sample brand has two colours");
  return { ...swatch, ...changes };
};
const sunrise = swatchOf(chalk, {
  name: "sunrise",
  title: "Sunrise",
  role: "accent",
  srgb: [255, 197, 51],
});

const sun =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4" data-swatch="sunrise"/></svg>';

describe("a brand's tokens", () => {
  it("are given to nobody unknown and changed by nobody but a guardian", async () => {
    const unknown = await rest(cms, `/brands/${brand}/tokens`);
    expect(unknown.status).toBe(403);
    const text = fileOf(sampleBrand.swatches);
    for (const query of ["", "?check=1"])
      expect((await post(text, query, supplier)).status).toBe(403);
  });

  it.each([
    ["dtcg", "application/design-tokens+json", "sample.tokens.json"],
    ["css", "text/css; charset=utf-8", "sample.css"],
    ["ase", "application/octet-stream", "sample-rgb.ase"],
    ["ase-cmyk", "application/octet-stream", "sample-cmyk-coated.ase"],
    [
      "ase-cmyk-uncoated",
      "application/octet-stream",
      "sample-cmyk-uncoated.ase",
    ],
    ["gpl", "text/plain; charset=utf-8", "sample.gpl"],
  ])("are taken away as %s", async (as, mediaType, fileName) => {
    const answer = await get(as);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe(mediaType);
    expect(answer.headers.get("content-disposition")).toBe(
      `attachment; filename="${fileName}"`,
    );
    expect((await answer.bytes()).length).toBeGreaterThan(40);
  });

  it("come back as they are when the file that was taken is brought in", async () => {
    const text = await (await get("dtcg")).text();
    expect(swatchesFromTokens(readTokens(text))).toEqual(sampleBrand.swatches);
    const answer = await post(text, "?check=1");
    expect(await answer.json()).toEqual({
      added: [],
      removed: [],
      changed: [],
      missing: [],
      isSaved: false,
    });
  });

  it("are not sent again to whoever has them", async () => {
    const etag = (await get("css")).headers.get("etag") ?? "";
    const again = await rest(cms, `/brands/${brand}/tokens?as=css`, {
      as: supplier,
      headers: { "if-none-match": etag },
    });
    expect(again.status).toBe(304);
  });

  it("have no file of an unknown kind", async () => {
    const answer = await get("constructor");
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain("choose one of dtcg, css, scss, ase");
  });
});

describe("a file of tokens", () => {
  it.each([
    ["that is no JSON", "{", ""],
    [
      "with a colour that has no inks",
      '{"color":{"$type":"color","mere":{"$value":{"colorSpace":"srgb","components":[0,0,0]}}}}',
      "color.mere",
    ],
    [
      "with a circle",
      '{"color":{"a":{"$value":"{color.b}"},"b":{"$value":"{color.a}"}}}',
      "color.a",
    ],
    ["without colours", "{}", "color"],
  ])("%s is refused whole, with the place", async (_, text, path) => {
    const answer = await post(text);
    expect(answer.status).toBe(400);
    const { errors } = await answer.json();
    expect(errors[0].path).toBe(path);
    expect(await kept()).toEqual(sampleBrand.swatches);
  });

  it("that takes away a colour in use is refused with what uses it", async () => {
    const answer = await post(fileOf([swatchOf(mere, {})]));
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain(
      'promise \\"environment\\" needs \\"chalk\\"',
    );
    expect(await kept()).toEqual(sampleBrand.swatches);
  });

  it("that takes away the colour of a guideline's drawing names the guideline", async () => {
    expect(
      (await post(fileOf([...sampleBrand.swatches, sunrise]))).status,
    ).toBe(200);
    const section = await cms.payload.create({
      collection: "guidelines",
      locale: "cy",
      data: {
        brand,
        key: "colour",
        title: "Drawings",
        summary: "How we draw.",
        audience: ["all"],
        version: { label: "1.0" },
        order: 1,
        body: [
          {
            blockType: "figure",
            caption: "A sun",
            alt: "A disc",
            drawing: sun,
          },
        ],
      },
    });
    const answer = await post(fileOf(sampleBrand.swatches));
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('guideline \\"colour\\" needs');
    await cms.payload.delete({ collection: "guidelines", id: section.id });
    expect((await post(fileOf(sampleBrand.swatches))).status).toBe(200);
  });

  it("that leaves a job of templates to no colour says which", async () => {
    const grounds = swatchOf(chalk, { role: "tint" });
    const answer = await post(fileOf([swatchOf(mere, {}), grounds]));
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain(
      'every template needs a colour with the role \\"ground\\"',
    );
    expect(await kept()).toEqual(sampleBrand.swatches);
  });

  it("is no way round: writing the field itself is refused too", async () => {
    const answer = await rest(cms, `/brands/${brand}`, {
      method: "PATCH",
      as: guardian,
      body: { tokens: JSON.parse(fileOf([swatchOf(mere, {})])) },
    });
    expect(answer.status).toBe(400);
    expect(await kept()).toEqual(sampleBrand.swatches);
  });

  it("tells what would change and changes nothing when it is only checked", async () => {
    const darker = swatchOf(mere, { srgb: [10, 40, 80], spot: "Mere" });
    const text = fileOf([darker, swatchOf(chalk, {}), sunrise]);
    const answer = await post(text, "?check=1");
    expect(await answer.json()).toMatchObject({
      added: ["sunrise"],
      removed: [],
      changed: [
        { name: "mere", what: "sRGB", before: "#12355b", after: "#0a2850" },
        { name: "mere", what: "Spot", before: "none", after: "Mere" },
      ],
      isSaved: false,
    });
    expect(await kept()).toEqual(sampleBrand.swatches);
  });

  it("is refused where somebody has changed the tokens meanwhile", async () => {
    const answer = await rest(cms, `/brands/${brand}/tokens`, {
      method: "POST",
      as: guardian,
      text: fileOf(sampleBrand.swatches),
      headers: { "if-match": '"older"' },
    });
    expect(answer.status).toBe(412);
  });

  it("is taken whole, and drawings follow the new values", async () => {
    const darker = swatchOf(mere, { srgb: [10, 40, 80] });
    const answer = await post(fileOf([darker, swatchOf(chalk, {}), sunrise]));
    expect(await answer.json()).toMatchObject({ isSaved: true });
    expect((await kept()).map(({ name }) => name)).toEqual([
      "mere",
      "chalk",
      "sunrise",
    ]);
    const promises = await cms.payload.find({ collection: "promises" });
    const preview = await rest(cms, `/brands/${brand}/drawing`, {
      method: "POST",
      as: guardian,
      text: promises.docs[0]?.icon ?? "",
    });
    expect((await preview.json()).svg).toContain('fill="#0a2850"');
  });
});
