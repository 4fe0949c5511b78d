import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { referenceOf, type PrintJob } from "#collections";
import { startCms, type TestCms } from "../../support/payload-cms.ts";
import { startPressDesk, type PressDesk } from "../../support/press-desk.ts";
import { rest } from "../../support/rest.ts";

let cms: TestCms;
let desk: PressDesk;
let job: PrintJob;

beforeAll(async () => {
  cms = await startCms();
  desk = await startPressDesk(cms);
  job = await desk.ordered();
}, 180_000);
afterAll(() => cms.close());

const ask = (at: string, as = desk.officer) =>
  rest(cms, `/renditions/${Number(referenceOf(job.rendition))}/pages${at}`, {
    as,
  });

const picture = async () => {
  const answer = await ask("/1/picture");
  return sharp(Buffer.from(await answer.arrayBuffer()));
};

describe("a page of a finished PDF, as a picture to point at", () => {
  it("is shown to nobody who may not read the output", async () => {
    const supplier = await desk.person("supplier");
    expect((await ask("", supplier)).status).toBe(403);
    expect((await ask("/1/picture", supplier)).status).toBe(403);
  });

  it.each(["/2/picture", "/0/picture", "/x/picture"])(
    "is not found where there is none: %s",
    async (at) => {
      expect((await ask(at)).status).toBe(404);
    },
  );

  it("ends where the paper is cut, so that a pin stands where it is printed", async () => {
    expect(await (await ask("")).json()).toEqual({ pages: 1 });
    const { format, height, width } = await (await picture()).metadata();
    expect(format).toBe("webp");
    expect(height / width).toBeCloseTo(297 / 210, 2);
  });

  it("is small in a list", async () => {
    const answer = await ask("/1/picture?small");
    const bytes = Buffer.from(await answer.arrayBuffer());
    const { height, width } = await sharp(bytes).metadata();
    expect(width * height).toBeLessThanOrEqual(160_000);
    expect(height / width).toBeCloseTo(297 / 210, 1);
  });

  it("is marked as a proof until whoever must has signed the file", async () => {
    const before = await (await picture()).raw().toBuffer();
    await desk.sign(job);
    const after = await (await picture()).raw().toBuffer();
    expect(before.length).toBe(after.length);
    expect(before.equals(after)).toBe(false);
  });

  it("is shown to nobody once a signature on it was changed", async () => {
    const { docs } = await cms.payload.find({
      collection: "approvals",
      where: { renditions: { in: [Number(referenceOf(job.rendition))] } },
      depth: 0,
    });
    const [approval] = docs;
    await cms.payload.db.updateOne({
      collection: "approvals",
      id: approval?.id ?? 0,
      data: {
        steps: (approval?.steps ?? []).map((step) => ({
          ...step,
          signerName: "Somebody else",
        })),
      },
    });
    const answer = await ask("/1/picture");
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('"altered"');
  });
});
