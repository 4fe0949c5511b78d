import { expect, it } from "vitest";
import { readStatementXmp } from "../../../../src/render/pixels/metadata/read-statement-xmp.ts";
import { readPhotographMetadata } from "../../../../src/render/pixels/metadata/read-photograph-metadata.ts";
import { packetWithRegion } from "./packet-with-region.ts";
import sharp from "sharp";

const at = (boundary: string, role?: string) =>
  readStatementXmp(Buffer.from(packetWithRegion(boundary, role))).statement
    .mainSubject;

const relative = 'r:rbUnit="relative"';

it("the middle of the main subject's region is told, whatever its shape", () => {
  const rectangle = `<r:RegionBoundary r:rbShape="rectangle" ${relative} r:rbX="0.5" r:rbY="0.1" r:rbW="0.4" r:rbH="0.2"/>`;
  expect(at(rectangle)).toEqual({ x: 0.7, y: 0.2 });
  expect(
    at(
      `<r:RegionBoundary r:rbShape="circle" ${relative} r:rbX="0.25" r:rbY="0.75" r:rbRx="0.1"/>`,
    ),
  ).toEqual({ x: 0.25, y: 0.75 });
  const vertex = (x: number, y: number) => `<f:li r:rbX="${x}" r:rbY="${y}"/>`;
  expect(
    at(
      `<r:RegionBoundary f:parseType="Resource"><r:rbShape>polygon</r:rbShape><r:rbUnit>relative</r:rbUnit><r:rbVertices><f:Seq>${vertex(0, 0)}${vertex(0.5, 0)}${vertex(0.5, 1)}</f:Seq></r:rbVertices></r:RegionBoundary>`,
    ),
  ).toEqual({ x: 0.25, y: 0.5 });
});

it.each([
  [
    'r:rbShape="rectangle" r:rbUnit="pixel" r:rbX="10" r:rbY="10" r:rbW="4" r:rbH="4"',
  ],
  [`r:rbShape="circle" ${relative} r:rbX="1.5" r:rbY="0.5"`],
  [`r:rbShape="circle" ${relative} r:rbX="left" r:rbY="0.5"`],
  [`r:rbShape="star" ${relative} r:rbX="0.5" r:rbY="0.5"`],
])("a region that is not understood points nowhere: %s", (attributes) => {
  expect(at(`<r:RegionBoundary ${attributes}/>`)).toBeUndefined();
});

it("another region than the main subject's points nowhere", () => {
  const circle = `<r:RegionBoundary r:rbShape="circle" ${relative} r:rbX="0.2" r:rbY="0.2"/>`;
  expect(at(circle, "cropping")).toBeUndefined();
});

it("a picture that is stored turned points nowhere", async () => {
  const circle = `<r:RegionBoundary r:rbShape="circle" ${relative} r:rbX="0.2" r:rbY="0.3"/>`;
  const plain = sharp({
    create: { width: 60, height: 40, channels: 3, background: "#123456" },
  })
    .jpeg()
    .withXmp(packetWithRegion(circle));
  const upright = await readPhotographMetadata(await plain.toBuffer());
  expect(upright.statement.mainSubject).toEqual({ x: 0.2, y: 0.3 });
  const turned = await plain.withMetadata({ orientation: 6 }).toBuffer();
  const read = await readPhotographMetadata(turned);
  expect(read.statement).not.toHaveProperty("mainSubject");
});
