import { coversCluster, type FontLibrary } from "../../text/font-library.ts";
import { graphemesOf } from "../../text/graphemes.ts";

/** Makes words that anybody wrote settable: what no font draws is named by its number, and long names may break. */
export type Settable = (text: string) => string;

/** Longer runs of letters may break anywhere. */
const longestRun = 22;
const run = new RegExp(`[^\\s\\u200b]{${longestRun + 1},}`, "gu");
/** What a long name breaks after before it breaks anywhere. */
const joint = /(?<=[\p{L}\p{N})][/_.:\-–—]+)(?=[\p{L}\p{N}])/gu;
const breakHere = "\u200b";

/** Opens what the words of a content need in every role, and gives what makes each of them settable. */
export async function settableIn(
  content: object,
  fonts: FontLibrary,
): Promise<Settable> {
  const clusters = new Set<string>();
  for (const { segment } of graphemesOf(JSON.stringify(content)))
    clusters.add(segment);
  const roles = Object.values(fonts.typography.roles);
  const weights = new Set(roles.map(({ weight }) => weight));
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
