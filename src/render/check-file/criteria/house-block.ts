import type { Criterion } from "../criterion.ts";

/** Words shorter than this, and those of every sentence, recognise nothing. */
const leastLength = 4;

const plain = (text: string): string =>
  text.toLowerCase().replaceAll(/[^\p{L}\p{N}@]+/gu, "");

/** Its handle or most of its sentence is there, in one of the brand's languages. */
const says = (words: string, line: string): boolean => {
  const handle = /@[\p{L}\p{N}_.]+/u.exec(line)?.[0];
  if (handle && words.includes(plain(handle))) return true;
  const asked = line
    .split(/\s+/)
    .map(plain)
    .filter(({ length }) => length >= leastLength);
  const found = asked.filter((word) => words.includes(word));
  return asked.length > 0 && found.length / asked.length >= 0.8;
};

/** It says where to follow the council, how to ask for another format, or who published it. */
export const houseBlock = {
  code: "house-block",
  title: "The council's own lines",
  group: "words",
  judge({ words }, { lines }) {
    if (words === undefined)
      return { notAsked: "What is written on it cannot be read by a machine" };
    const written = plain(words);
    const asked = Object.values(lines);
    const isThere = asked.some(({ alternativeFormats, imprint, social }) =>
      [social, alternativeFormats, imprint.replaceAll(/\{\w+\}/g, "")].some(
        (line) => says(written, line),
      ),
    );
    return {
      share: isThere ? 1 : 0,
      because: isThere
        ? "It has one of the lines that the council puts on everything"
        : "It has none of the lines that the council puts on everything",
      findings: isThere
        ? []
        : [
            {
              code: "check/no-house-block",
              group: "words",
              severity: "note",
              where: "page 1",
              message:
                "It says neither where to follow the council, nor how to ask for another format, nor who published it",
              hint: `Add a line such as "${asked[0]?.social ?? ""}"`,
            },
          ],
    };
  },
} as const satisfies Criterion;
