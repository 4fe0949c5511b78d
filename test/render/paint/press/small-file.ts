import { box, findFormat } from "#brand";
import { fill, makeFrame, photo } from "../../../support/make-frame.ts";
import { setParagraph } from "../../../support/pdf-frames.ts";
import { jobFor, painted } from "./press-sample.ts";

/** A press file that has some of everything. */
export async function smallFile(): Promise<Uint8Array> {
  const frame = makeFrame(findFormat("a4"), [
    fill(box(-9, -9, 613, 860), "chalk"),
    photo(box(0, 0, 90, 60)),
    ...(await setParagraph("Feed the caddy")),
  ]);
  return painted([frame], jobFor("house", { usesSpots: true }));
}
