import { afterAll, beforeAll, expect, it } from "vitest";
import { recordEvents } from "#collections";
import type { HistoryEntry } from "#plugin/studio";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../../support/payload-cms.ts";
import { rest } from "../../support/rest.ts";

let cms: TestCms;
let officer: Person;
const made: number[] = [];

/** A card, and after it the press file of an order. */
async function make(at: number, purpose: "press" | "social"): Promise<number> {
  const { id } = await cms.payload.db.create({
    collection: "renditions",
    data: {
      ...{ name: "Social card", key: `${purpose} ${at}`, status: "ready" },
      ...{ template: "social-card", format: "ig-square", language: "en" },
      ...{ purpose, encoding: "jpeg", files: [], manifest: {}, report: {} },
      spoken: [
        { slot: "message", text: "Every Tuesday" },
        { slot: "headline", text: `Bins out in ward ${at}` },
      ],
    },
  });
  await told("rendition-made", Number(id), officer);
  return Number(id);
}

const told = (
  kind: "rendition-asked" | "rendition-made",
  id: number,
  { id: person }: Person,
) =>
  recordEvents(cms.payload, [
    {
      kind,
      about: `rendition:${id}`,
      says: "A card",
      actor: `user:${person}`,
    },
  ]);

interface Page {
  readonly made: readonly HistoryEntry[];
  readonly page: number;
  readonly pages: number;
}

async function historyOf(as: Person, page = 1): Promise<Page> {
  const answer = await rest(cms, `/studio/history?page=${page}`, { as });
  return answer.json();
}

beforeAll(async () => {
  cms = await startCms();
  officer = await personWith(cms, "officer");
  for (let at = 0; at < 30; at += 1) {
    made.push(await make(at, "social"));
    await make(at, "press");
  }
}, 120_000);
afterAll(() => cms.close());

it("a history has whole pages of what is its maker's to use, and no press file of an order", async () => {
  const [first, second] = [
    await historyOf(officer),
    await historyOf(officer, 2),
  ];
  expect([first.made.length, second.made.length, first.pages]).toEqual([
    25, 5, 2,
  ]);
  expect(
    [...first.made, ...second.made].map(({ rendition }) => rendition),
  ).toEqual(made.toReversed());
});

it("what was asked for again stands first, once", async () => {
  const [oldest = 0] = made;
  await told("rendition-asked", oldest, officer);
  const { made: entries } = await historyOf(officer);
  expect(entries[0]).toMatchObject({
    rendition: oldest,
    headline: "Bins out in ward 0",
  });
  expect(entries.filter(({ rendition }) => rendition === oldest)).toHaveLength(
    1,
  );
});

it("a proof that was looked at is no download", async () => {
  const [oldest = 0] = made;
  const handed = (detail: object) =>
    recordEvents(cms.payload, [
      {
        kind: "handed-out",
        about: `rendition:${oldest}`,
        says: "A card is handed out",
        actor: `user:${officer.id}`,
        detail: { handing: "download", ...detail },
      },
    ]);
  await handed({ isProof: true });
  await handed({});
  const { made: entries } = await historyOf(officer);
  expect(entries[0]).toMatchObject({ rendition: oldest, handedOut: 1 });
});

it("nobody has what somebody else has made", async () => {
  const other = await personWith(cms, "officer");
  expect(await historyOf(other)).toEqual({ made: [], page: 1, pages: 0 });
});
