/** What waits for somebody in a role, as questions whose answers the welcome counts. It asks nothing itself. */
import type { Where } from "payload";
import { todayInLondon, type Role } from "#collections";
import { yearAgo } from "./year-ago.ts";

/** A question of one collection, and the words for its answer. */
export interface Waiting {
  readonly collection:
    | "consents"
    | "facts"
    | "formats"
    | "guidelines"
    | "machines"
    | "narratives"
    | "photographs"
    | "printers"
    | "renditions"
    | "toolkits"
    | "withdrawal-tasks";

  /** A field compared with a value; several hold together. */
  readonly conditions: readonly (readonly [string, string, string])[];
  /** What one is, and what several are. */
  readonly words: readonly [string, string];
  /** Whether the newest version counts, published or not. */
  readonly newest?: boolean;
}

/** The conditions as Payload asks them. */
export const whereOf = ({ conditions }: Waiting): Where => ({
  and: conditions.map(([field, comparison, value]) => ({
    [field]: { [comparison]: value },
  })),
});

/** The list in the admin that shows what was counted. */
export const addressOf = ({ collection, conditions }: Waiting): string =>
  `/admin/collections/${collection}?${conditions
    .map(
      ([field, comparison, value], index) =>
        `where[or][0][and][${index}][${field}][${comparison}]=${encodeURIComponent(value)}`,
    )
    .join("&")}`;

const noticeDays = 90;
const dayLength = 86_400_000;

type Conditions = Waiting["conditions"];

const startOfToday = (): string => `${todayInLondon()}T00:00:00.000Z`;

const past = (field: string): Conditions => [
  [field, "less_than", startOfToday()],
];

const soon = (field: string): Conditions => [
  [field, "greater_than_equal", startOfToday()],
  [
    field,
    "less_than",
    new Date(Date.parse(startOfToday()) + noticeDays * dayLength).toISOString(),
  ],
];

const drafts = (
  collection: "facts" | "guidelines" | "narratives" | "toolkits",
): Waiting => {
  const one = collection.slice(0, -1);
  return {
    collection,
    conditions: [["_status", "equals", "draft"]],
    words: [
      `${one} waits to be published`,
      `${collection} wait to be published`,
    ],
    newest: true,
  };
};

const checked = (collection: "formats" | "printers"): Waiting => ({
  collection,
  conditions: [["checkedOn", "less_than", yearAgo().toISOString()]],
  words: [
    `${collection.slice(0, -1)} was last checked over a year ago`,
    `${collection} were last checked over a year ago`,
  ],
});

const facts = (): readonly Waiting[] => [
  {
    collection: "facts",
    conditions: past("expires"),
    words: [
      "fact is past its last day and blocks every output that states it",
      "facts are past their last day and block every output that states them",
    ],
  },
  {
    collection: "facts",
    conditions: soon("expires"),
    words: [
      `fact ends within ${noticeDays} days`,
      `facts end within ${noticeDays} days`,
    ],
  },
];

const photographs: Waiting = {
  collection: "photographs",
  conditions: [["approval", "equals", "draft"]],
  words: ["photograph waits for approval", "photographs wait for approval"],
};

/** A photograph that nobody can approve before its words are written. */
const silent: Waiting = {
  collection: "photographs",
  conditions: [["alt", "exists", "false"]],
  words: [
    "photograph has no alternative text",
    "photographs have no alternative text",
  ],
};

const reviews = (): Waiting => ({
  collection: "guidelines",
  conditions: past("reviewDue"),
  words: ["guideline is due for review", "guidelines are due for review"],
});

const blocked: Waiting = {
  collection: "renditions",
  conditions: [["status", "equals", "blocked"]],
  words: [
    "output is blocked: see what to mend",
    "outputs are blocked: see what to mend",
  ],
};

const consents = (): readonly Waiting[] => [
  {
    collection: "consents",
    conditions: soon("expiresOn"),
    words: [
      `consent ends within ${noticeDays} days`,
      `consents end within ${noticeDays} days`,
    ],
  },
  {
    collection: "consents",
    conditions: past("expiresOn"),
    words: ["consent has ended", "consents have ended"],
  },
];

/** One's own; those who give tasks out see everybody's. */
const tasks: Waiting = {
  collection: "withdrawal-tasks",
  conditions: [["state", "equals", "open"]],
  words: [
    "task after a withdrawal waits to be done",
    "tasks after withdrawals wait to be done",
  ],
};

const machines = (): Waiting => ({
  collection: "machines",
  conditions: soon("expires"),
  words: [
    `machine’s key ends within ${noticeDays} days`,
    `machines' keys end within ${noticeDays} days`,
  ],
});

const allDrafts = [drafts("narratives"), drafts("facts"), drafts("toolkits")];

const byRole: Readonly<Partial<Record<Role, () => readonly Waiting[]>>> = {
  guardian: () => [
    tasks,
    ...allDrafts,
    drafts("guidelines"),
    photographs,
    silent,
    ...facts(),
    reviews(),
    blocked,
    checked("formats"),
    checked("printers"),
  ],
  designer: () => [tasks, photographs, silent, blocked],
  officer: () => [tasks, ...allDrafts, ...facts(), blocked],
  approver: () => [tasks, ...allDrafts, blocked],
  studio: () => [tasks],
  "monitoring-officer": () => [tasks],
  "consent-officer": () => [tasks, ...consents()],
  administrator: () => [machines()],
};

/** What waits for each role today. Every role may read what it is asked about. */
export const waitingFor = (role: Role): readonly Waiting[] =>
  byRole[role]?.() ?? [];
