import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { root } from "./sources.ts";

/** The data lines of one of Unicode's conformance tests, with their comments. */
export const unicodeTest = (name: string): readonly string[] =>
  gunzipSync(
    readFileSync(path.join(root, `test/fixtures/unicode/${name}.txt.gz`)),
  )
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));

/** The text of code points as Unicode writes them: `05D0 0028`. */
export const textOfPoints = (points: string): string =>
  String.fromCodePoint(
    ...points.split(" ").map((point) => Number.parseInt(point, 16)),
  );
