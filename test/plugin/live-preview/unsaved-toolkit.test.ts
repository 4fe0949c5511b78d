import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Toolkit } from "#collections";
import { seedLarkmere } from "#plugin";
import type { LiveAnswer } from "#plugin/studio";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../../support/payload-cms.ts";
import { rest } from "../../support/rest.ts";

type Told = LiveAnswer & {
  readonly errors?: readonly { readonly message: string }[];
};

let cms: TestCms;
let guardian: Person;
let saved: Toolkit;

beforeAll(async () => {
  cms = await startCms();
  await seedLarkmere(cms.payload);
  guardian = await personWith(cms, "guardian");
  const { docs } = await cms.payload.find({
    collection: "toolkits",
    where: { slug: { equals: "feed-the-caddy" } },
    depth: 0,
  });
  saved = docs[0] ?? expect.fail("There is no toolkit");
}, 120_000);
afterAll(() => cms.close());

const ask = (body: object, as = guardian, id = saved.id) =>
  rest(cms, `/studio/unsaved/${id}`, { method: "POST", as, body });
const drawn = async (
  body: object,
): Promise<Told & { readonly status: number }> => {
  const answer = await ask(body);
  const told: Told = await answer.json();
  return { ...told, status: answer.status };
};

/** Locks the poster's title to words that the form alone has. */
const locking = (text: string, id?: string) => ({
  templates: [{ template: "poster", locked: [{ id, slot: "title", text }] }],
});
const poster = (outputs: LiveAnswer["outputs"]) =>
  outputs.findIndex(({ template }) => template === "poster");

describe("a toolkit that is being edited", () => {
  it.each(["reader", "studio", "approver"] as const)(
    "is shown to no %s: only those who may change it see it",
    async (role) => {
      const answer = await ask({}, await personWith(cms, role));
      expect(answer.status).toBe(403);
    },
  );

  it("says what to do where its form is not whole yet, and draws nothing", async () => {
    const told = await drawn({ form: { narrative: null } });
    expect(told.status).toBe(400);
    expect(told.errors?.[0]?.message).toContain("Choose a narrative");
    expect(told.picture).toBeUndefined();
  });

  it("asks for a photograph and an output where there are none", async () => {
    const none = await drawn({ form: { photographs: 0 } });
    expect(none.errors?.[0]?.message).toContain("Choose a photograph");
    const empty = await drawn({ form: { pack: 0 } });
    expect(empty.errors?.[0]?.message).toContain("put an output into its pack");
  });

  it("is drawn as it was saved where the form says nothing", async () => {
    const told = await drawn({});
    expect(told.status).toBe(200);
    expect(told.outputs.length).toBeGreaterThan(2);
    expect(told.languages).toEqual(saved.languages);
    expect(told.picture?.mediaType).toBe("image/jpeg");
  });

  it("is drawn with words that nobody has saved, in the form's language alone", async () => {
    const { outputs } = await drawn({});
    const output = poster(outputs);
    const before = await drawn({ output });
    const typed = { form: locking("Quite other words"), locale: "en", output };
    const english = await drawn(typed);
    const welsh = await drawn({ ...typed, language: "cy" });
    const welshBefore = await drawn({ output, language: "cy" });
    expect(english.picture?.base64).not.toBe(before.picture?.base64);
    expect(welsh.picture?.base64).toBe(welshBefore.picture?.base64);
  });

  it("keeps what it was: a preview saves nothing", async () => {
    await drawn({ form: { ...locking("Never saved"), name: "Another name" } });
    const after = await cms.payload.findByID({
      collection: "toolkits",
      id: saved.id,
      depth: 0,
    });
    expect(after).toEqual(saved);
  });

  it("shows its latest draft, which nobody else sees yet", async () => {
    await cms.payload.update({
      collection: "toolkits",
      id: saved.id,
      data: { pack: saved.pack?.slice(0, 1) ?? [], _status: "draft" },
      draft: true,
      depth: 0,
    });
    expect((await drawn({})).outputs).toHaveLength(1);
  });
});
