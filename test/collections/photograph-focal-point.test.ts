import sharp from "sharp";
import { afterAll, beforeAll, expect, it } from "vitest";
import { packetWithRegion } from "../render/pixels/metadata/packet-with-region.ts";
import { handIn } from "../support/hand-in.ts";
import { startCms, type TestCms } from "../support/payload-cms.ts";

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.close());

const pointed = (background: string): Promise<Buffer> =>
  sharp({ create: { width: 60, height: 40, channels: 3, background } })
    .jpeg()
    .withXmp(
      packetWithRegion(
        '<r:RegionBoundary r:rbShape="rectangle" r:rbUnit="relative" r:rbX="0.6" r:rbY="0.1" r:rbW="0.2" r:rbH="0.2"/>',
      ),
    )
    .toBuffer();

it("a photograph is cut around the main subject that its file names, and found by its keywords", async () => {
  expect(await handIn(cms, {}, await pointed("#204060"))).toMatchObject({
    focalX: 70,
    focalY: 20,
    keywords: ["market"],
  });
});

it("a point that somebody has set stays, and a file that names none is cut around its middle", async () => {
  const typed = { focalX: 10, focalY: 90 };
  expect(await handIn(cms, typed, await pointed("#406020"))).toMatchObject(
    typed,
  );
  expect(await handIn(cms, {})).toMatchObject({ focalX: 50, focalY: 50 });
});
