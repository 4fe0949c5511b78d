import { coversCluster, type FontLibrary } from "../../text/font-library.ts";
import { graphemesOf } from "../../text/graphemes.ts";

/** Makes words of any file settable: what no font draws is named by its number, and long names may break. */
export type Settable = (text: string) => string;

/** Weights that a report is set in. */
const weights = [400, 600, 700, 800];
/** Longer runs of letters may break anywhere. */
const longestRun = 22;
const run = new RegExp(`[^\\s\\u200b]{${longestRun + 1},}`, "gu");
/** What a long name breaks after before it breaks anywhere. */
const joint = /(?<=[\p{L}\p{N})][/_.:\-–—]+)(?=[\p{L}\p{N}])/gu;
const breakHere = "\u200b";

/** Opens what the words need, and gives what makes each of them settable. */
export async function settableIn(
  words: readonly string[],
  fonts: FontLibrary,
): Promise<Settable> {
  const clusters = new Set<string>();
  for (const word of words)
    for (const { segment } of graphemesOf(word)) clusters.add(segment);
  const missing = new Set<string>();
  for (const weight of weights) {
    await fonts.openFor(clusters, "en", weight);
    const stack = fonts.stack("en", weight);
    for (const cluster of clusters)
      if (!stack.some((font) => coversCluster(font, cluster)))
        missing.add(cluster);
  }
  return (text) => breakable(drawable(text, missing));
}

function drawable(text: string, missing: ReadonlySet<string>): string {
  if (missing.size === 0) return text;
  return [...graphemesOf(text)]
    .map(({ segment }) => (missing.has(segment) ? numbered(segment) : segment))
    .join("");
}

/** `[U+4E2D]`: nothing stands in for a letter that cannot be drawn. */
const numbered = (cluster: string): string =>
  `[${[...cluster]
    .map(
      (character) =>
        `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
    )
    .join(" ")}]`;

const breakable = (text: string): string =>
  text.replace(run, (long) =>
    long
      .replace(joint, breakHere)
      .replace(run, (still) =>
        [...still]
          .map((character, index) =>
            index > 0 && index % longestRun === 0
              ? `${breakHere}${character}`
              : character,
          )
          .join(""),
      ),
  );
