import type { Letter, LetterMatter } from "./letter.ts";

const matterText = ({
  after = [],
  heading,
  link,
  paragraphs,
}: LetterMatter): string[] =>
  heading === undefined
    ? [...paragraphs, `${link.words}:\n${link.address}`, ...after]
    : [`${heading}:\n${link.address}`, ...paragraphs, ...after];

/** A mail as plain text: paragraphs parted by an empty line, each address on a line of its own. */
export const letterText = ({
  footer,
  greeting,
  intro,
  matters,
  subject,
}: Letter): string =>
  `${[
    subject,
    greeting,
    ...intro,
    ...matters.flatMap(matterText),
    "--",
    footer.why,
    `${footer.change.words}:\n${footer.change.address}`,
  ].join("\n\n")}\n`;
