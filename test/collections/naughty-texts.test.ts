/** Texts that break programs, through every text field of every collection. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeNamedSvg } from "#brand";
import { accessTable, type ProtectedCollection } from "#collections";
import { seedBrand } from "#plugin";
import { naughtyTexts, unprintableTexts } from "../support/naughty-texts.ts";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";
import { sampleBrand, sampleSource } from "../support/sample-brand.ts";
import { sampleMaker, type SampleMaker } from "../support/sample-document.ts";
import { TextTrial } from "../support/text-trial.ts";

/** Records of what happened: the program writes them once, and nobody writes a text into them. */
const records: readonly string[] = [
  "acknowledgements",
  "approvals",
  "audit-events",
  "file-checks",
  "mails",
  "notices",
  "renditions",
  "withdrawals",
  "senders",
  "webhook-deliveries",
];

const slugs = Object.keys(accessTable).filter(
  (slug): slug is ProtectedCollection => slug in accessTable,
);

let cms: TestCms;
let make: SampleMaker;
let guardian: Person;
let brand: number;
let promise: number;

beforeAll(async () => {
  cms = await startCms();
  make = sampleMaker(cms.payload, slugs);
  await seedBrand(cms.payload, await sampleSource());
  guardian = await personWith(cms, "guardian");
  const { docs } = await cms.payload.find({ collection: "promises", depth: 0 });
  brand = Number(docs[0]?.brand);
  promise = Number(docs[0]?.id);
});
afterAll(() => cms.close());

const drawing = writeNamedSvg(sampleBrand.pattern);
const example = { drawing, alt: "What the example shows" };

/** What makes a document valid, beside the texts that are tried. */
const valid: Partial<Record<ProtectedCollection, Record<string, unknown>>> = {
  promises: { swatch: "mere", tint: "chalk", icon: drawing },
  logos: { kind: "partner", art: drawing },
  guidelines: {
    "body.table.cells": "Size | Use\nA4 | Letters",
    "body.figure.drawing": drawing,
    "body.figure.alt": example.alt,
    "dos.drawing": drawing,
    "dos.alt": example.alt,
    "donts.drawing": drawing,
    "donts.alt": example.alt,
    "downloads.address": "https://sample.example/logo.zip",
  },
  "saved-searches": { query: "season=summer" },
  "visual-audits": { month: "2026-11" },
  consents: { ageBand: "adult", signedBy: ["subject"] },
  facts: { verified: true },
  toolkits: {
    "templates.template": "poster",
    "pack.template": "poster",
    "pack.format": "a3",
  },
  formats: { width: 210, height: 297 },
  // A link leads to something: to files, or to the guide.
  shares: { opensGuide: true },
  kits: { recipient: "Weirford Signs Ltd", "formats.format": "a3" },
  webhooks: { address: "https://www.sample.example/hook" },
  "print-jobs": { template: "poster", format: "a3" },
};

describe("a naughty text is kept letter for letter or refused at its field", () => {
  it.each(slugs.filter((slug) => !records.includes(slug)))(
    "in %s",
    async (slug) => {
      const { kept, mistakes, refused } = await new TextTrial(slug, {
        payload: cms.payload,
        make,
        valid: { brand, promise, ...valid[slug] },
      }).run();
      expect(mistakes).toEqual([]);
      expect(kept + refused).toBeGreaterThan(naughtyTexts.length / 40);
    },
    180_000,
  );

  it.each(["acknowledgements", "renditions"] as const)(
    "and in %s, which are records, is written by nobody",
    async (slug) => {
      const { id } = await make.document(slug);
      await expect(
        cms.payload.update({ collection: slug, id, data: { service: "nil" } }),
      ).rejects.toMatchObject({ code: "immutable" });
    },
  );
});

describe("what cannot be kept or printed as it was sent is refused at its field", () => {
  const send = async (path: string, body: object) => {
    const answer = await rest(cms, path, {
      method: "POST",
      as: guardian,
      body,
    });
    const { errors } = await answer.json();
    return { status: answer.status, errors };
  };

  it.each(unprintableTexts.map((text) => [JSON.stringify(text), text]))(
    "%s, in a draft too",
    async (_, text) => {
      const answer = await send("/narratives?draft=true", {
        brand,
        title: "Verges",
        points: [{ text: "kept" }, { text }],
      });
      expect(answer).toMatchObject({
        status: 400,
        errors: [{ data: { errors: [{ path: "points.1.text" }] } }],
      });
    },
  );

  it("a text that is too long for the list that it is sorted in", async () => {
    const answer = await send("/facts?draft=true", {
      key: "a".repeat(501),
    });
    expect(answer).toMatchObject({
      status: 400,
      errors: [
        {
          data: {
            errors: [
              {
                path: "key",
                message: expect.stringContaining("at most 500"),
              },
            ],
          },
        },
      ],
    });
  });

  it("values that are nested without an end", async () => {
    const deep = `${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`;
    const { status } = await rest(cms, "/brands", {
      method: "POST",
      as: guardian,
      text: `{"name":"Deep","slug":"deep","tokens":${deep}}`,
      headers: { "content-type": "application/json" },
    });
    expect(status).toBe(400);
  });

  it("a NUL in what is searched for finds nothing", async () => {
    const { status } = await rest(cms, "/brands?where[name][equals]=%00", {
      as: guardian,
    });
    expect([200, 400]).toContain(status);
  });
});
