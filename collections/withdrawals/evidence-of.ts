/** Says what an evidence document says of a complete worksheet. It draws nothing. */
import {
  citeSources,
  dayText,
  momentText,
  rightsSources,
  type Brand,
} from "#brand";
import type { EvidenceContent, EvidenceList, EvidenceTask } from "#render";
import { digestOf } from "#render/digest";
import { ToolkitError } from "#render/errors";
import { withdrawnVia } from "../fields/consent-terms.ts";
import type { User, Withdrawal, WithdrawalTask } from "../payload-types.ts";
import { keptDay, todayInLondon } from "../rights/kept-day.ts";
import type { ConsentReach, ReachedUser } from "./reach.ts";
import { readReach } from "./read-reach.ts";
import { taskStates } from "./task-kinds.ts";

/** A worksheet with its tasks, the people in both by name. */
export interface WorksheetRecord {
  readonly worksheet: Withdrawal;
  readonly tasks: readonly WithdrawalTask[];
  readonly brand: Brand;
}

/** The evidence of a worksheet. Throws `conflict` where it is not complete yet. */
export function evidenceOf({
  brand,
  tasks,
  worksheet,
}: WorksheetRecord): EvidenceContent {
  const { auditHead, auditSequence, completedAt } = worksheet;
  const reference = worksheet.reference ?? String(worksheet.id);
  if (!completedAt || !auditHead || !auditSequence)
    throw new ToolkitError(
      "conflict",
      `Worksheet "${reference}" has open tasks: close each, or say why it is not needed, and the evidence is ready`,
    );
  const reach = readReach(worksheet.reach);
  return {
    brand,
    issued: todayInLondon(new Date(completedAt)),
    reference,
    asked: askedIn(worksheet),
    reach: listsOf(reach),
    reachDigest: digestOf(reach),
    tasks: tasks.map(taskOf),
    seal: { sequence: auditSequence, head: auditHead },
    sources: [
      citeSources([rightsSources.withdrawal]),
      citeSources([rightsSources.withdrawalInPractice]),
    ],
  };
}

const day = (kept: unknown): string => {
  const found = keptDay(kept);
  return found ? dayText(found) : "";
};

const moment = (kept: string | null | undefined): string =>
  kept ? momentText(new Date(kept)) : "";

const nameOf = (person: number | User | null | undefined): string =>
  typeof person === "object" && person
    ? person.name
    : typeof person === "number"
      ? `User ${person}`
      : "";

const askedIn = (worksheet: Withdrawal): EvidenceContent["asked"] => [
  ["Consent", worksheet.consentReference],
  ["Withdrawn on", day(worksheet.withdrawnOn)],
  [
    "Withdrawn by",
    worksheet.withdrawnVia ? withdrawnVia[worksheet.withdrawnVia] : "",
  ],
  ["Recorded", moment(worksheet.openedAt)],
  ["Recorded by", nameOf(worksheet.openedBy) || "The program"],
  ["Complete", moment(worksheet.completedAt)],
];

const purposes = {
  press: "Press",
  screen: "Screen",
  social: "Social media",
  proof: "Proof",
};

/** What was reached, without the kinds of which nothing was found. */
function listsOf(reach: ConsentReach): readonly EvidenceList[] {
  const names = new Map(reach.renditions.map(({ id, name }) => [id, name]));
  const lists: readonly Omit<EvidenceList, "count">[] = [
    {
      title: "Photographs",
      head: ["Photograph", "Known as"],
      rows: reach.photographs.map(({ slug, title }) => [title, slug]),
    },
    {
      title: "Outputs, crops and variants too",
      head: ["Output", "Number", "For", "Made"],
      rows: reach.renditions.map(({ createdAt, id, name, purpose }) => [
        name,
        String(id),
        purposes[purpose],
        momentText(new Date(createdAt)),
      ]),
    },
    ...reach.users.map(({ items, kind, title }) => ({
      title,
      head: ["Outputs", "Who", kind === "link" ? "Open until" : "When"],
      rows: items.map((user) => [
        filesOf(user, names),
        whoIs(user),
        moment(user.at),
      ]),
    })),
    {
      title: "Where the photographs were offered",
      head: ["Document", "Kind"],
      rows: reach.documents.map(({ collection, title }) => [title, collection]),
    },
  ];
  return lists
    .filter(({ rows }) => rows.length > 0)
    .map((list) => ({
      ...list,
      count: list.rows.length,
      rows: list.rows.slice(0, mostRows),
    }));
}

/** More would make a document that nobody reads: 30 pages for each thousand. */
const mostRows = 1000;

const filesOf = (
  { renditions }: ReachedUser,
  names: ReadonlyMap<number, string>,
): string =>
  renditions.map((id) => `${names.get(id) ?? "Output"} (${id})`).join(", ");

const whoIs = ({ name, purpose, who }: ReachedUser): string =>
  who.startsWith("print-job:")
    ? `${name}: ${purpose.toLowerCase()}`
    : purpose
      ? `${name}, for: ${purpose} (${who})`
      : `${name} (${who})`;

const taskOf = (task: WithdrawalTask): EvidenceTask => ({
  what: task.what,
  owner: nameOf(task.person) || "Nobody by name",
  due: `due ${day(task.due)}`,
  outcome: [
    taskStates[task.state].split(",")[0],
    moment(task.closedAt),
    nameOf(task.closedBy),
  ]
    .filter(Boolean)
    .join(", "),
  note: task.note ?? "",
});
