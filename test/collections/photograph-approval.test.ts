import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startCms, type TestCms } from "../support/payload-cms.ts";
import {
  startPhotographing,
  type Photographing,
} from "../support/photographing.ts";

let cms: TestCms;
let photographing: Photographing;

beforeAll(async () => {
  cms = await startCms();
  photographing = await startPhotographing(cms);
});
afterAll(() => cms.close());

const approve = (id: number, fields: object = {}) =>
  cms.payload.update({
    collection: "photographs",
    id,
    data: { approval: "approved", ...fields },
    ...photographing.as("guardian"),
  });

describe("approval", () => {
  it.each(["designer", "studio"] as const)(
    "is not given by who hands it in: %s",
    async (who) => {
      const made = await photographing.handIn(
        { approval: "approved", isPublic: true },
        who,
      );
      expect(made).toMatchObject({ approval: "draft", isPublic: false });
    },
  );

  it.each(["designer", "studio", "consent-officer"] as const)(
    "is neither given nor taken by %s",
    async (who) => {
      const { id } = await photographing.handIn();
      const update = (approval: "approved" | "archived") =>
        cms.payload.update({
          collection: "photographs",
          id,
          data: { approval },
          ...photographing.as(who),
        });
      expect((await update("approved")).approval).toBe("draft");
      await approve(id);
      expect((await update("archived")).approval).toBe("approved");
    },
  );

  it("says who gave it and when, and both go with it", async () => {
    const { id } = await photographing.handIn();
    const guardian = photographing.as("guardian").user;
    const approved = await approve(id);
    expect(approved).toMatchObject({
      approvedBy: { id: guardian?.id },
      approvedOn: expect.stringMatching(/^\d{4}-/),
    });
    const archived = await cms.payload.update({
      collection: "photographs",
      id,
      data: { approval: "archived" },
      ...photographing.as("guardian"),
    });
    expect(archived).toMatchObject({
      approvedBy: null,
      approvedOn: null,
      isPublic: false,
    });
  });

  it("cannot be claimed for somebody else", async () => {
    const { id } = await photographing.handIn();
    const { approvedBy } = await approve(id, {
      approvedBy: photographing.as("designer").user?.id,
      approvedOn: "2001-01-01T00:00:00.000Z",
    });
    expect(approvedBy).toMatchObject({
      id: photographing.as("guardian").user?.id,
    });
  });

  it("ends when somebody else than a keeper changes the picture", async () => {
    const { id } = await photographing.handIn();
    await approve(id, { isPublic: true });
    expect(await photographing.replaceFile(id, "designer")).toMatchObject({
      approval: "draft",
      isPublic: false,
      approvedOn: null,
    });
  });

  it("stays when a keeper changes the picture", async () => {
    const { id } = await photographing.handIn();
    await approve(id);
    expect((await photographing.replaceFile(id, "guardian")).approval).toBe(
      "approved",
    );
  });

  it("does not come back with an older version that a designer restores", async () => {
    const { id, reading } = await photographing.handIn();
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
      ...photographing.as("designer"),
    });
    expect(restored).toMatchObject({ approval: "restricted", reading });
  });
});
