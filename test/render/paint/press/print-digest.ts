/** Prints the digest of a small press file; run by itself in a fresh process. */
import { box, findFormat } from "#brand";
import { sha256 } from "../../../../src/render/digest.ts";
import { fill, makeFrame, photo } from "../../../support/make-frame.ts";
import { setParagraph } from "../../../support/pdf-frames.ts";
import { jobFor, painted } from "./press-sample.ts";

const frame = makeFrame(findFormat("a4"), [
  fill(box(-9, -9, 613, 860), "chalk"),
  photo(box(0, 0, 90, 60)),
  ...(await setParagraph("Feed the caddy")),
]);
const bytes = await painted([frame], jobFor("house", { usesSpots: true }));
process.stdout.write(sha256(bytes));
