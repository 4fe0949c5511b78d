import type { Remedy } from "#collections";

const day = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "long",
  timeZone: "UTC",
});

/** A day as people read it: `7 May 2026`. */
export const dayOf = (text: string): string => day.format(new Date(text));

const remedies: Readonly<Record<Remedy, string>> = {
  override: "let it go on by an override",
  "replace-photograph": "replace the photograph",
  reword: "take the name out",
  wait: "wait for the close of poll",
};

const listed = new Intl.ListFormat("en-GB", { type: "disjunction" });

/** What can be done, each thing once: `Wait for the close of poll or let it go on by an override.` */
export function remediesOf(
  reasons: readonly { readonly remedies: readonly Remedy[] }[],
): string {
  const all = [...new Set(reasons.flatMap((reason) => reason.remedies))];
  const said = listed.format(all.map((remedy) => remedies[remedy]));
  return said && `${said.slice(0, 1).toUpperCase()}${said.slice(1)}.`;
}

/** `1 link`, `2 links`. */
export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString("en-GB")} ${noun}${count === 1 ? "" : "s"}`;
