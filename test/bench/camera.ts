import sharp from "sharp";
import { digestOf } from "#render";
import { sha256 } from "#render/digest";
import { campaign, type BenchCampaign } from "./campaign.ts";

/** A camera of 24 megapixels. */
const width = 6000;
const height = 4000;
/** Of 255: what a sensor adds indoors, and what a picture scaled from fewer pixels lacks. */
const grainDeviation = 9;

/**
 * The demonstration's first campaign with a photograph as cameras make them: 24 megapixels and
 * grain on every one. The library's own are 16 megapixels at most, scaled for the web.
 */
export async function cameraCampaign(): Promise<BenchCampaign> {
  const { photograph: smaller, readOriginal, toolkit } = campaign();
  const enlarged = sharp(await readOriginal(smaller)).resize({
    width,
    height,
    fit: "cover",
  });
  const grain = await sharp({
    create: {
      width,
      height,
      channels: 3,
      background: "#808080",
      noise: { type: "gaussian", mean: 128, sigma: grainDeviation },
    },
  })
    .png({ compressionLevel: 1 })
    .toBuffer();
  const original = await enlarged
    .composite([{ input: grain, blend: "hard-light" }])
    .jpeg({ quality: 90 })
    .toBuffer();
  const photograph = {
    ...smaller,
    pixelWidth: width,
    pixelHeight: height,
    digest: sha256(original),
  };
  const { digest: _, ...fields } = { ...toolkit, photographs: [photograph] };
  return {
    toolkit: { ...fields, digest: digestOf(fields) },
    photograph,
    photographFile: "",
    readOriginal: () => Promise.resolve(original),
  };
}
