/**
 * The whole table of rights, asked over three interfaces: every role and nobody, every collection, every
 * operation. Documents are made from the schema, in each state that a rule tells apart.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  accessTable,
  roles,
  type Operation,
  type ProtectedCollection,
  type Role,
  type RuleName,
} from "#collections";
import {
  graphqlApi,
  localApi,
  restApi,
  type Interface,
} from "../../support/asking.ts";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../../support/payload-cms.ts";
import { reaches, states, type Document } from "../../support/rule-samples.ts";
import {
  sampleMaker,
  type SampleMaker,
} from "../../support/sample-document.ts";

type Who = Role | "nobody";

const slugs = Object.keys(accessTable).filter(
  (slug): slug is ProtectedCollection => slug in accessTable,
);
const everybody: readonly Who[] = ["nobody", ...roles];

let cms: TestCms;
let make: SampleMaker;
const people = new Map<Who, Person>();
const samples = new Map<ProtectedCollection, readonly Document[]>();
/** What was said of a sample when it was made. */
const said = new Map<Document, object>();
let interfaces: readonly Interface[] = [];

beforeAll(async () => {
  cms = await startCms();
  interfaces = [localApi(cms), restApi(cms), graphqlApi(cms)];
  make = sampleMaker(cms.payload, slugs);
  for (const role of roles) people.set(role, await personWith(cms, role));
  for (const slug of slugs) samples.set(slug, await samplesOf(slug));
});
afterAll(() => cms.close());

const rulesOf = (slug: ProtectedCollection): readonly RuleName[] => [
  ...new Set(
    Object.values(accessTable[slug])
      .flatMap((grants) => Object.keys(grants))
      .filter((rule): rule is RuleName => rule in reaches),
  ),
];

/** People are their own samples; everything else is made, with a version where versions are kept. */
async function samplesOf(
  slug: ProtectedCollection,
): Promise<readonly Document[]> {
  if (slug === "users")
    return [...people.values()].map((person) => ({ ...person }));
  const made: Document[] = [];
  const given = rulesOf(slug).flatMap((rule) =>
    states[rule]([...people.values()]),
  );
  for (const state of given.length > 0 ? given : [{}]) {
    const document = await make.document(slug, state);
    const sample = { ...document, ...state };
    made.push(sample);
    said.set(sample, state);
    await keepVersion(slug, document);
  }
  return made;
}

const hasVersions = (slug: ProtectedCollection): boolean =>
  Boolean(cms.payload.collections[slug].config.versions);

const hasDrafts = (slug: ProtectedCollection): boolean =>
  Boolean(cms.payload.collections[slug].config.versions?.drafts);

/** The samples that an operation's rules tell apart: one where they tell none. */
const toldApart = (
  slug: ProtectedCollection,
  operation: Operation,
): readonly Document[] =>
  (samples.get(slug) ?? []).slice(
    0,
    Object.keys(accessTable[slug][operation] ?? {}).every(
      (rule) => rule === "all",
    )
      ? 1
      : undefined,
  );

/** Asks with a document that is made anew once somebody was allowed to do something to it. */
function freshEachTime(
  document: () => Promise<Document>,
  ask: (id: number, who: Who) => Promise<boolean>,
): (who: Who) => Promise<boolean> {
  let current: Promise<Document> | undefined;
  return async (who) => {
    current ??= document();
    const isAllowed = await ask((await current).id, who);
    current = isAllowed ? undefined : current;
    return isAllowed;
  };
}

async function keepVersion(
  slug: ProtectedCollection,
  document: Document,
): Promise<void> {
  const now = new Date().toISOString();
  const keep = hasVersions(slug) ? [await make.data(slug, "stored")] : [];
  for (const versionData of keep)
    await cms.payload.db.createVersion({
      collectionSlug: slug,
      parent: document.id,
      versionData: { ...versionData, createdAt: now, updatedAt: now },
      autosave: false,
      createdAt: now,
      updatedAt: now,
    });
}

/** What the table says somebody reaches: ids in order, or a refusal. */
function expected(slug: ProtectedCollection, operation: Operation, who: Who) {
  const grants = accessTable[slug][operation] ?? {};
  const held = Object.entries(grants)
    .filter(([, granted]) => granted.some((role: string) => role === who))
    .map(([rule]) => rule)
    .filter((rule): rule is RuleName => rule in reaches);
  if (held.length === 0) return "refused";
  return (samples.get(slug) ?? [])
    .filter((document) =>
      held.some((rule) => reaches[rule](document, people.get(who))),
    )
    .map(({ id }) => id);
}

/** What is about oneself is made about oneself. */
const aboutSelf = (slug: ProtectedCollection, who: Who): object =>
  rulesOf(slug).includes("own") ? { person: people.get(who)?.id ?? 1 } : {};

const isReached = (reach: readonly number[] | "refused", id: number): boolean =>
  reach !== "refused" && reach.includes(id);

const answersOf = async <Answer>(
  ask: (who: Who) => Promise<Answer>,
): Promise<Record<string, Answer>> => {
  const answers: Record<string, Answer> = {};
  for (const who of everybody) answers[who] = await ask(who);
  return answers;
};

const known = (
  slug: ProtectedCollection,
  seen: readonly number[] | "refused",
) => {
  const ids = (samples.get(slug) ?? []).map(({ id }) => id);
  return seen === "refused" ? seen : ids.filter((id) => seen.includes(id));
};

const names = ["the Local API", "REST", "GraphQL"] as const;
const asked = (name: string): Interface => {
  const found = interfaces.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`No interface is called ${name}`);
  return found;
};

describe.each(names)("over %s", (name) => {
  describe.each(slugs)("%s", (slug) => {
    it("are read as the table says", async () => {
      expect(
        await answersOf(async (who) =>
          known(slug, await asked(name).read(slug, people.get(who))),
        ),
      ).toEqual(await answersOf(async (who) => expected(slug, "read", who)));
    });

    it("show versions as the table says", async () => {
      const asks = hasVersions(slug) ? everybody : [];
      for (const who of asks)
        expect({
          who,
          seen: known(
            slug,
            await asked(name).readVersions(slug, people.get(who)),
          ),
        }).toEqual({
          who,
          seen: expected(slug, "readVersions", who),
        });
    });

    it("are made as the table says", async () => {
      const data = await make.data(slug, asked(name).form);
      expect(
        await answersOf((who) =>
          asked(name).create(
            slug,
            { ...data, ...aboutSelf(slug, who) },
            people.get(who),
          ),
        ),
      ).toEqual(
        await answersOf(
          async (who) => expected(slug, "create", who) !== "refused",
        ),
      );
    });

    it("are changed as the table says", async () => {
      for (const { id } of toldApart(slug, "update"))
        expect(
          await answersOf((who) =>
            asked(name).update(slug, id, people.get(who)),
          ),
        ).toEqual(
          await answersOf(async (who) =>
            isReached(expected(slug, "update", who), id),
          ),
        );
    });

    it("are deleted as the table says", async () => {
      for (const sample of toldApart(slug, "delete")) {
        const remove = freshEachTime(
          () => make.document(slug, said.get(sample)),
          (id, who) => asked(name).remove(slug, id, people.get(who)),
        );
        expect(await answersOf(remove)).toEqual(
          await answersOf(async (who) =>
            isReached(expected(slug, "delete", who), sample.id),
          ),
        );
      }
    });

    it("are published as the table says", async () => {
      const publish = freshEachTime(
        () => make.document(slug, { _status: "draft" }),
        (id, who) => asked(name).publish(slug, id, people.get(who)),
      );
      for (const who of hasDrafts(slug) ? everybody : [])
        expect({ who, may: await publish(who) }).toEqual({
          who,
          may: expected(slug, "publish", who) !== "refused",
        });
    });
  });
});
