import sharp from "sharp";
import type { Photograph } from "#collections";
import type { TestCms } from "./payload-cms.ts";

/** A small JPEG of one color, alike to no other of another color. */
export const plainPicture = (
  background: string,
  { height = 40, width = 60 } = {},
): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer();

let count = 0;

/** Hands a small photograph in as the program does, approved unless said otherwise. */
export async function handIn(
  { payload }: TestCms,
  data: Partial<Photograph>,
  picture?: Buffer,
): Promise<Photograph> {
  count += 1;
  const bytes =
    picture ??
    (await plainPicture(
      `#${(count * 7919).toString(16).padStart(6, "0").slice(-6)}`,
    ));
  return payload.create({
    collection: "photographs",
    data: {
      title: `Picture ${count}`,
      slug: `picture-${count}`,
      alt: "What it shows",
      credit: "A. Photographer",
      approval: "approved",
      licences: [
        {
          reference: "LIC-1",
          work: "photograph",
          holder: "Sample Council",
          kind: "in-house",
          media: "any",
          territories: ["worldwide"],
          partners: "none",
          source: "Contract of employment",
        },
      ],
      ...data,
    },
    file: {
      data: bytes,
      name: `${count}.jpg`,
      mimetype: "image/jpeg",
      size: bytes.length,
    },
  });
}
