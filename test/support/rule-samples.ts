/** What each rule reaches, said again without a query, and the states that it tells apart. */
import type { Role, RuleName } from "#collections";
import type { Asker } from "./asking.ts";
import type { Person } from "./payload-cms.ts";

/** A document as a test knows it. */
export type Document = Readonly<Record<string, unknown>> & {
  readonly id: number;
};

/** Whom guidelines are written for, besides all. */
const audiences: Readonly<Record<string, readonly Role[]>> = {
  designers: [
    "administrator",
    "guardian",
    "designer",
    "officer",
    "approver",
    "studio",
    "supplier",
  ],
  managers: [
    "administrator",
    "guardian",
    "designer",
    "officer",
    "approver",
    "reader",
    "consent-officer",
    "monitoring-officer",
  ],
  suppliers: [
    "administrator",
    "guardian",
    "designer",
    "officer",
    "approver",
    "studio",
    "supplier",
  ],
  partners: [
    "administrator",
    "guardian",
    "designer",
    "officer",
    "approver",
    "partner",
  ],
  members: [
    "administrator",
    "guardian",
    "approver",
    "portfolio-holder",
    "elected-member",
    "monitoring-officer",
  ],
};

/** What a rule lets somebody reach, said again without a query. */
export const reaches: Readonly<
  Record<RuleName, (document: Document, asker: Asker) => boolean>
> = {
  all: () => true,
  approved: ({ approval }) => approval === "approved",
  audience: ({ audience, _status }, asker) =>
    _status === "published" &&
    [audience]
      .flat()
      .some((name) =>
        [
          name === "all",
          ...(asker?.roles ?? []).map((role) =>
            audiences[String(name)]?.includes(role),
          ),
        ].includes(true),
      ),
  meant: ({ isClosed, supplier }, asker) =>
    supplier === asker?.id && isClosed !== true,
  offered: ({ isShared }) => isShared === true,
  ordered: ({ state }) => state !== "draft",
  own: ({ person }, asker) => person === asker?.id,
  published: ({ _status }) => _status === "published",
  ready: ({ status }) => status === "ready",
  self: ({ id }, asker) => id === asker?.id,
  shared: ({ _status, accessLevel }) =>
    _status === "published" &&
    (accessLevel === "public" || accessLevel === "partner"),
};

/** The states that a rule tells apart. A rule without an entry does not compile. */
export const states: Readonly<
  Record<RuleName, (people: readonly Person[]) => readonly object[]>
> = {
  all: () => [{}],
  approved: () =>
    ["draft", "approved", "restricted", "archived"].map((approval) => ({
      approval,
    })),
  audience: () =>
    ["all", ...Object.keys(audiences)].flatMap((name) =>
      ["draft", "published"].map((_status) => ({ audience: [name], _status })),
    ),
  meant: (people) =>
    people.flatMap(({ id }) =>
      [true, false].map((isClosed) => ({ supplier: id, isClosed })),
    ),
  offered: () => [{ isShared: true }],
  ordered: () => [{ state: "draft" }, { state: "ordered" }],
  own: (people) => people.map(({ id }) => ({ person: id })),
  published: () => [{ _status: "draft" }, { _status: "published" }],
  ready: () => [{ status: "ready" }, { status: "blocked" }],
  self: () => [],
  shared: () =>
    ["public", "partner", "staff"].flatMap((accessLevel) =>
      ["draft", "published"].map((_status) => ({ accessLevel, _status })),
    ),
};
