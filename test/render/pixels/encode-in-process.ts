import { sha256 } from "../../../src/render/digest.ts";
import {
  encode,
  type RasterEncoding,
} from "../../../src/render/pixels/encode.ts";
import { gradientPicture } from "./made.ts";

/** Prints the digest of the encoded test picture; run by itself in a fresh process. */
const encodings: readonly RasterEncoding[] = ["jpeg", "png", "webp"];
const encoding = encodings.find((name) => name === process.argv[2]) ?? "png";
const data = await gradientPicture(161, 97).raw().toBuffer();
const bytes = await encode(
  { width: 161, height: 97, channels: 3, data },
  encoding,
  { xmp: process.argv[3] ?? "" },
);
process.stdout.write(sha256(bytes));
