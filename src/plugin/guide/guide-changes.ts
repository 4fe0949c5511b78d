/** What has changed in the guidelines since a day, rule by rule, from the versions that were published. */
import type { Payload } from "payload";
import type { GuideRule, GuideSection } from "./guide-sections.ts";

/** How one rule has changed. */
export type RuleChange =
  | { readonly kind: "added"; readonly rule: GuideRule }
  | {
      readonly kind: "changed";
      readonly rule: GuideRule;
      /** As it read before: its words, then its figure. */
      readonly before: string;
    }
  | { readonly kind: "withdrawn"; readonly before: string };

/** What has changed in one section. */
export interface SectionChange {
  readonly section: GuideSection;
  /** Whether nothing of it was in force on that day. */
  readonly isNew: boolean;
  /** The version that was in force on that day. */
  readonly from?: string;
  readonly rules: readonly RuleChange[];
}

interface OldRule {
  readonly id: string;
  readonly says: string;
  readonly severity: string;
}

interface OldSection {
  readonly version: string;
  readonly rules: readonly OldRule[];
}

/** Sections whose rules or version are no longer what they were at a moment, in the order of the book. */
export async function guideChanges(
  payload: Payload,
  sections: readonly GuideSection[],
  since: Date,
): Promise<readonly SectionChange[]> {
  const old = await inForceAt(payload, sections, since);
  return sections.flatMap((section): readonly SectionChange[] => {
    const before = old.get(section.id);
    if (!before) return [{ section, isNew: true, rules: [] }];
    const rules = changesIn(section.rules, before.rules);
    return rules.length > 0 || before.version !== section.version
      ? [{ section, isNew: false, from: before.version, rules }]
      : [];
  });
}

/** The last version of each section that was published by a moment, in one question. */
async function inForceAt(
  payload: Payload,
  sections: readonly GuideSection[],
  since: Date,
): Promise<ReadonlyMap<number, OldSection>> {
  const { docs } = await payload.findVersions({
    collection: "guidelines",
    where: {
      and: [
        { parent: { in: sections.map(({ id }) => id) } },
        { "version._status": { equals: "published" } },
        { updatedAt: { less_than_equal: since.toISOString() } },
      ],
    },
    sort: "updatedAt",
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return new Map(
    docs.map(({ parent, version }) => [
      Number(parent),
      {
        version: version.version.label,
        rules: (version.rules ?? []).map(
          ({ id, severity, statement, threshold }) => ({
            id: id ?? "",
            says: saysOf(statement, threshold),
            severity,
          }),
        ),
      },
    ]),
  );
}

function changesIn(
  now: readonly GuideRule[],
  before: readonly OldRule[],
): readonly RuleChange[] {
  const known = new Map(before.map((rule) => [rule.id, rule]));
  const left = new Set(now.map(({ id }) => id));
  return [
    ...now.flatMap((rule): readonly RuleChange[] => {
      const old = known.get(rule.id);
      if (!old) return [{ kind: "added", rule }];
      const isSame =
        old.says === saysOf(rule.statement, rule.threshold) &&
        old.severity === rule.severity;
      return isSame ? [] : [{ kind: "changed", rule, before: old.says }];
    }),
    ...before
      .filter(({ id }) => !left.has(id))
      .map(({ says }) => ({ kind: "withdrawn" as const, before: says })),
  ];
}

const saysOf = (statement: string, threshold?: string | null): string =>
  threshold ? `${statement} (${threshold})` : statement;
