/** What a campaign's terms ask of photographs, when an output is made and when it is handed out. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays, findFormat } from "#brand";
import { judgeHanding, todayInLondon } from "#collections";
import { readToolkit, seedBrand, withRights } from "#plugin";
import type { RenderRequest } from "#render";
import { sha256 } from "#render/digest";
import { findTemplate } from "#templates";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";
import { sampleRights, sampleSource } from "../support/sample-brand.ts";
import { sampleProduction } from "../support/sample-production.ts";

let cms: TestCms;
let officer: Person;
let toolkit: number;

beforeAll(async () => {
  cms = await startCms();
  const source = await sampleSource();
  await seedBrand(cms.payload, {
    ...source,
    rightsOf: ({ id }) => ({
      ...sampleRights,
      photograph: id,
      licences: sampleRights.licences.map((licence) => ({
        ...licence,
        grant: { kind: "stock-commercial" },
        territories: ["GB-ENG"],
        printRunCap: 500,
        forbidsChanges: false,
      })),
    }),
  });
  officer = await personWith(cms, "officer");
  const { docs } = await cms.payload.find({ collection: "toolkits", depth: 0 });
  toolkit = docs[0]?.id ?? 0;
});
afterAll(() => cms.close());

const setTerms = (data: object) =>
  cms.payload.update({ collection: "toolkits", id: toolkit, data });

const requestOf = (name: string, format: string): RenderRequest => {
  const template = findTemplate(name);
  if (!template) throw new Error(`No template ${name}`);
  return {
    template,
    format: findFormat(format),
    purpose: "screen",
    encoding: "pdf",
    language: "en",
    options: {},
    copy: {},
  };
};

const card: RenderRequest = {
  ...requestOf("social-card", "fb-link"),
  purpose: "social",
  encoding: "jpeg",
  options: { layout: "photograph" },
};
const poster: RenderRequest = {
  ...requestOf("poster", "a3"),
  purpose: "proof",
  encoding: "png",
};

const codesOf = async (request: RenderRequest) => {
  const asked = await withRights(
    cms.payload,
    await readToolkit(cms.payload, "feed-the-caddy"),
    [request],
  );
  const codes = (asked[0]?.rights ?? [])
    .flatMap(({ objections }) => objections)
    .filter(({ severity }) => severity === "block")
    .map(({ code }) => code);
  return [...new Set(codes)];
};

let count = 0;

/** A card of the campaign, as the engine made it from one of its photographs. */
const makeCard = () => {
  count += 1;
  const digest = sha256(`first ${count}`);
  return cms.renditions.put(
    sampleProduction({ photographs: [{ id: "first", digest }] }),
  );
};

const statusOf = async (id: number) =>
  (await rest(cms, `/renditions/${id}/files/1`, { as: officer })).status;

describe("a licence for England", () => {
  it("carries no campaign for the whole of the United Kingdom", async () => {
    expect(await codesOf(card)).toEqual(["rights/territory"]);
  });

  it("carries one for England, and its files until it is for more", async () => {
    await setTerms({ territory: "GB-ENG" });
    expect(await codesOf(card)).toEqual([]);
    const rendition = await makeCard();
    expect(await statusOf(rendition.id)).toBe(200);
    await setTerms({ territory: "worldwide" });
    expect(await statusOf(rendition.id)).toBe(409);
    await setTerms({ territory: "GB-ENG" });
    expect(await statusOf(rendition.id)).toBe(200);
  });
});

describe("a licence for 500 copies", () => {
  it.each([
    ["asks how many are printed", undefined, ["rights/print-run"]],
    ["carries 500", 500, []],
    ["does not carry 501", 501, ["rights/print-run"]],
  ])("%s", async (_, copies, want) => {
    await setTerms({ territory: "GB-ENG" });
    const request = { ...poster, ...(copies && { copies }) };
    expect(await codesOf(request)).toEqual(want);
  });

  it("is asked again of the copies that were said when it was made", async () => {
    const judged = await Promise.all(
      [500, 501].map((copies) =>
        judgeHanding(
          cms.payload,
          {
            name: "poster",
            toolkit,
            spoken: [],
            manifest: {
              template: { name: "poster" },
              format: "a3",
              purpose: "press",
              copies,
              photographs: [{ id: "first" }],
            },
          },
          { handing: "pull", isForMember: false, moment: new Date() },
        ),
      ),
    );
    expect(
      judged.map(({ rights }) =>
        rights.flatMap(({ objections }) => objections.map(({ code }) => code)),
      ),
    ).toEqual([[], ["rights/print-run"]]);
  });
});

describe("a campaign that is over", () => {
  it("hands out nothing any more, and says its last day", async () => {
    const rendition = await makeCard();
    await setTerms({
      validTo: `${addDays(todayInLondon(), -1)}T12:00:00.000Z`,
    });
    const answer = await rest(cms, `/renditions/${rendition.id}/files/1`, {
      as: officer,
    });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain("its campaign ended on");
    await setTerms({ validTo: null });
    expect(await statusOf(rendition.id)).toBe(200);
  });
});
