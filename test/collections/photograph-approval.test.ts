import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { roles, type Role } from "#collections";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";

type Who = Role | "nobody";

let cms: TestCms;
const people = new Map<Who, Person>();
let count = 0;

beforeAll(async () => {
  cms = await startCms();
  for (const role of roles) people.set(role, await personWith(cms, role));
});
afterAll(() => cms.close());

const noise = (): Promise<Buffer> =>
  sharp({
    create: {
      width: 200,
      height: 150 + ++count,
      channels: 3,
      background: "#468",
      noise: { type: "gaussian", mean: 120, sigma: 40 },
    },
  })
    .jpeg()
    .toBuffer();

const as = (who: Who) => {
  const user = people.get(who);
  return { overrideAccess: false, ...(user && { user }) };
};

/** Hands a photograph in. Without a person the program does it. */
async function handIn(fields: object = {}, who?: Who) {
  const data = await noise();
  return cms.payload.create({
    collection: "photographs",
    data: {
      slug: `picture-${count}`,
      title: "A picture",
      alt: "What it shows",
      credit: "A. Photographer",
      ...fields,
    },
    file: { data, name: "x.jpg", mimetype: "image/jpeg", size: data.length },
    ...(who && as(who)),
  });
}

const replaceFile = async (id: number, who: Who) => {
  const data = await noise();
  return cms.payload.update({
    collection: "photographs",
    id,
    data: {},
    file: { data, name: "y.jpg", mimetype: "image/jpeg", size: data.length },
    ...as(who),
  });
};

const approve = (id: number, fields: object = {}) =>
  cms.payload.update({
    collection: "photographs",
    id,
    data: { approval: "approved", ...fields },
    ...as("guardian"),
  });

describe("approval", () => {
  it.each(["designer", "studio"] as const)(
    "is not given by who hands it in: %s",
    async (who) => {
      const made = await handIn({ approval: "approved", isPublic: true }, who);
      expect(made).toMatchObject({ approval: "draft", isPublic: false });
    },
  );

  it.each(["designer", "studio", "consent-officer"] as const)(
    "is neither given nor taken by %s",
    async (who) => {
      const { id } = await handIn();
      const update = (approval: "approved" | "archived") =>
        cms.payload.update({
          collection: "photographs",
          id,
          data: { approval },
          ...as(who),
        });
      expect((await update("approved")).approval).toBe("draft");
      await approve(id);
      expect((await update("archived")).approval).toBe("approved");
    },
  );

  it("says who gave it and when, and both go with it", async () => {
    const { id } = await handIn();
    const guardian = people.get("guardian");
    const approved = await approve(id);
    expect(approved).toMatchObject({
      approvedBy: { id: guardian?.id },
      approvedOn: expect.stringMatching(/^\d{4}-/),
    });
    const archived = await cms.payload.update({
      collection: "photographs",
      id,
      data: { approval: "archived" },
      ...as("guardian"),
    });
    expect(archived).toMatchObject({
      approvedBy: null,
      approvedOn: null,
      isPublic: false,
    });
  });

  it("cannot be claimed for somebody else", async () => {
    const { id } = await handIn();
    const { approvedBy } = await approve(id, {
      approvedBy: people.get("designer")?.id,
      approvedOn: "2001-01-01T00:00:00.000Z",
    });
    expect(approvedBy).toMatchObject({ id: people.get("guardian")?.id });
  });

  it("ends when somebody else than a keeper changes the picture", async () => {
    const { id } = await handIn();
    await approve(id, { isPublic: true });
    expect(await replaceFile(id, "designer")).toMatchObject({
      approval: "draft",
      isPublic: false,
      approvedOn: null,
    });
  });

  it("stays when a keeper changes the picture", async () => {
    const { id } = await handIn();
    await approve(id);
    expect((await replaceFile(id, "guardian")).approval).toBe("approved");
  });

  it("does not come back with an older version that a designer restores", async () => {
    const { id, reading } = await handIn();
    await approve(id);
    await cms.payload.update({
      collection: "photographs",
      id,
      data: { approval: "restricted" },
    });
    const { docs } = await cms.payload.findVersions({
      collection: "photographs",
      where: {
        and: [
          { parent: { equals: id } },
          { "version.approval": { equals: "approved" } },
        ],
      },
    });
    const restored = await cms.payload.restoreVersion({
      collection: "photographs",
      id: docs[0]?.id ?? "",
      ...as("designer"),
    });
    expect(restored).toMatchObject({ approval: "restricted", reading });
  });
});
