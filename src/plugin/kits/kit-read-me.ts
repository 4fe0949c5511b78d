import { dayText, readDay } from "#brand";
import { kitSheet, type KitSheet } from "./kit-sheet.ts";
import type { OpenKit } from "./open-kit.ts";

/** What the page of a kit says, as a text that any machine shows. */
export async function readMe(open: OpenKit): Promise<string> {
  const sheet = await kitSheet(open);
  return [
    `${sheet.title}\nFor ${open.recipient}, from ${open.brand.name}`,
    sheet.brief,
    part(
      "Days",
      sheet.deadlines.map(({ on, what }) => `${dayText(readDay(on))}: ${what}`),
    ),
    part("People", peopleOf(sheet)),
    ...sheet.ticket.map(({ head, rows, title }) =>
      part(
        title,
        rows.map((row) => row.join(head.length > 2 ? ", " : ": ")),
      ),
    ),
    ...sheet.sections.map(({ rules, summary, title, version }) =>
      part(`${title}, version ${version}`, [
        summary,
        ...rules.map(({ statement }) => statement),
      ]),
    ),
    sheet.notes,
    "Use these files for this job alone. Rights were asked when they were fetched and can end: fetch them again from the kit before you use them for anything else.",
  ]
    .filter((text) => text !== "")
    .join("\n\n")
    .concat("\n");
}

const part = (title: string, lines: readonly string[]): string =>
  lines.length === 0
    ? ""
    : [title, ...lines.map((line) => `  ${line}`)].join("\n");

const peopleOf = ({ brandTeam, contacts }: KitSheet): readonly string[] => [
  ...contacts.map(({ about, email, name, phone }) =>
    [name, about, email, phone].flatMap((one) => one || []).join(", "),
  ),
  ...(brandTeam ? [`The brand: ${brandTeam}`] : []),
];
