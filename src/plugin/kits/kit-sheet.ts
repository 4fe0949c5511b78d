/** What the page of a kit says: the job, its days, its people, the rules that apply. It hands nothing out. */
import {
  checkTicket,
  guidelineAudiences,
  type GuidelineRule,
  type Swatch,
} from "#brand";
import {
  findKnownFormat,
  keptDay,
  referenceOf,
  ticketOf,
  todayInLondon,
  type Kit,
  type PrintJob,
} from "#collections";
import type { TicketPart } from "#render/ticket";
import { guideContact } from "../guide/guide-contact.ts";
import { guideSections } from "../guide/guide-sections.ts";
import { ticketParts } from "../print-desk/ticket-content.ts";
import { kitJob } from "./job-files.ts";
import type { OpenKit } from "./open-kit.ts";

/** A section as the kit gives it: its summary, and the rules that apply. */
export interface KitSection {
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  readonly version: string;
  readonly rules: readonly (GuidelineRule & { readonly id: string })[];
}

/** Everything of a kit but its files. */
export interface KitSheet {
  readonly title: string;
  readonly brief: string;
  readonly notes: string;
  /** The days of the job, the next first; the day on which it is needed is the last of them or alone. */
  readonly deadlines: readonly { readonly what: string; readonly on: string }[];
  readonly contacts: NonNullable<Kit["contacts"]>;
  /** The brand's own team. */
  readonly brandTeam?: string;
  /** `LK-2026-0001`; absent where no print is ordered. */
  readonly job?: string;
  readonly ticket: readonly TicketPart[];
  readonly sections: readonly KitSection[];
  readonly swatches: readonly Swatch[];
}

/** The sheet of a kit. */
export async function kitSheet(open: OpenKit): Promise<KitSheet> {
  const { brand, brandId, kit, payload } = open;
  const job = await kitJob(open);
  const brandTeam = await guideContact(payload, brandId);
  return {
    title: kit.title,
    brief: kit.brief ?? "",
    notes: kit.notes ?? "",
    deadlines: deadlinesOf(kit, job),
    contacts: kit.contacts ?? [],
    ...(brandTeam !== undefined && { brandTeam }),
    ...(job?.reference && { job: job.reference }),
    ticket: job ? await ticketIn(open, job) : [],
    sections: await sectionsOf(open),
    swatches: (kit.colors ?? []).flatMap(
      (name) => brand.swatches.find((swatch) => swatch.name === name) ?? [],
    ),
  };
}

function deadlinesOf(kit: Kit, job: PrintJob | undefined) {
  const neededBy = keptDay(kit.neededBy) ?? keptDay(job?.neededBy);
  return [
    ...(kit.deadlines ?? []).map(({ on, what }) => ({
      what,
      on: on.slice(0, 10),
    })),
    ...(neededBy ? [{ what: "Needed by", on: neededBy }] : []),
  ].toSorted((one, other) => one.on.localeCompare(other.on));
}

async function ticketIn(
  { req }: OpenKit,
  job: PrintJob,
): Promise<readonly TicketPart[]> {
  const format = await findKnownFormat(job.format, req);
  if (typeof format === "string" || format.medium !== "print") return [];
  const { ticket } = checkTicket(ticketOf(job), {
    format,
    asked: todayInLondon(),
  });
  return ticket ? ticketParts(ticket) : [];
}

async function sectionsOf(open: OpenKit): Promise<readonly KitSection[]> {
  const sections = await guideSections(open.payload, {
    ...open,
    audiences: guidelineAudiences,
  });
  return (open.kit.guidance ?? []).flatMap(({ extent, section }) => {
    const found = sections.find(({ id }) => id === referenceOf(section));
    if (!found) return [];
    const { key, rules, summary, title, version } = found;
    return [{ key, title, summary, version, rules: rulesBy(extent, rules) }];
  });
}

type Extent = NonNullable<Kit["guidance"]>[number]["extent"];

function rulesBy<Rule extends GuidelineRule>(
  extent: Extent,
  rules: readonly Rule[],
): readonly Rule[] {
  switch (extent) {
    case "rules":
      return rules;
    case "musts":
      return rules.filter(({ severity }) => severity === "block");
    case "summary":
      return [];
  }
}
