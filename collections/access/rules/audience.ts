import type { GuidelineAudience } from "#brand";
import type { AccessRule } from "../rule.ts";
import type { Role } from "../role.ts";

/** What each role reads besides what is for all; who is not named reads that alone. */
const readers: Readonly<Partial<Record<Role, readonly GuidelineAudience[]>>> = {
  administrator: ["designers", "managers", "suppliers", "partners", "members"],
  guardian: ["designers", "managers", "suppliers", "partners", "members"],
  designer: ["designers", "suppliers", "partners", "managers"],
  officer: ["designers", "managers", "suppliers", "partners"],
  approver: ["designers", "managers", "suppliers", "partners", "members"],
  "portfolio-holder": ["members"],
  "elected-member": ["members"],
  studio: ["designers", "suppliers"],
  supplier: ["designers", "suppliers"],
  partner: ["partners"],
  reader: ["managers"],
  "consent-officer": ["managers"],
  "monitoring-officer": ["managers", "members"],
};

/** The audiences that somebody with some roles belongs to. */
export const audiencesOf = (
  roles: readonly Role[],
): readonly GuidelineAudience[] => [
  ...new Set(["all" as const, ...roles.flatMap((role) => readers[role] ?? [])]),
];

export const audience: AccessRule = {
  says: "Published guidelines that are written for all or for one’s own role.",
  reach: ({ user }) => ({
    and: [
      { _status: { equals: "published" } },
      { audience: { in: [...audiencesOf(user?.roles ?? [])] } },
    ],
  }),
};
