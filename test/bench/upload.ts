import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { openCms } from "#plugin";
import { cameraCampaign } from "./camera.ts";
import { copiesOf } from "./limits.mjs";
import { timeRow, type Row } from "./row.ts";
import { interleave } from "./rounds.ts";

/** The same picture as a file that the library has not seen: a comment after the start of the image. */
function unseen(jpeg: Uint8Array, round: number): Buffer {
  const comment = Buffer.from(
    `\xff\xfe\0\x0a${String(round).padStart(8)}`,
    "latin1",
  );
  return Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)]);
}

/**
 * A camera's photograph of 24 megapixels handed in: judged, read, kept by digest, described, copied in
 * three sizes and written into the database, beside sharp making the three sizes and keeping nothing.
 */
export async function upload(rounds: number): Promise<Row> {
  const home = await mkdtemp(path.join(tmpdir(), "livery-upload-"));
  const cms = await openCms({
    home,
    databaseUrl: `file:${path.join(home, "livery.db")}`,
  });
  const { photograph, readOriginal } = await cameraCampaign();
  const jpeg = await readOriginal(photograph);
  const handIn = async (round: number) => {
    const data = unseen(jpeg, round);
    await cms.payload.create({
      collection: "photographs",
      data: {
        slug: `photograph-${round}`,
        title: `Photograph ${round}`,
        alt: "What it shows",
        credit: "A. Photographer",
      },
      file: {
        data,
        name: `${round}.jpg`,
        mimetype: "image/jpeg",
        size: data.length,
      },
    });
  };
  try {
    const [limit = [], own = []] = await interleave(
      [
        {
          name: "limit",
          async run(round) {
            await copiesOf(unseen(jpeg, round));
          },
        },
        { name: "own", run: handIn },
      ],
      rounds,
    );
    return timeRow(
      {
        name: "upload of 24 megapixels, all copies",
        limit: "sharp alone, 2000, 1200 and 480 pixels",
        goal: 1.3,
      },
      limit,
      own,
    );
  } finally {
    await cms.close();
    await rm(home, { recursive: true });
  }
}
