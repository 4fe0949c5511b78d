import type { ListedPerson } from "./election.ts";

/** Text without case, accents and punctuation, in words between single spaces. */
const plain = (text: string): string =>
  ` ${text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

/** Whether a text names somebody on a list, whatever its case, accents and punctuation. */
export function namesAnyOf(
  people: readonly ListedPerson[],
): (text: string) => boolean {
  const names = people
    .map(({ name }) => plain(name))
    .filter((name) => name.trim() !== "");
  if (names.length === 0) return () => false;
  return (text) => {
    const spoken = plain(text);
    return names.some((name) => spoken.includes(name));
  };
}
