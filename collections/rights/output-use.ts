import {
  formats,
  laterOf,
  turnedFormats,
  type CampaignTerms,
  type Channel,
  type Day,
  type Format,
  type PreElectionPeriod,
  type Purpose,
  type Use,
  type User,
} from "#brand";
import {
  findTemplate,
  unknownTreatment,
  type PhotographTreatment,
} from "#templates";

/** One output, as far as rights ask about it. */
export interface Output {
  readonly purpose: Purpose;
  /** A code of a format. */
  readonly format: string;
  /** A template's name. */
  readonly template: string;
  /** The template's options, where they differ from its own. */
  readonly options?: Readonly<Record<string, string>> | undefined;
}

/** Who wants it, when and how often. What is left out is the council's own, in the United Kingdom, today, uncounted. */
export interface OutputOccasion {
  /** The day on which it is asked. */
  readonly asked: Day;
  readonly terms?: CampaignTerms | undefined;
  readonly printRun?: number | undefined;
  readonly printedBefore?: number | undefined;
  readonly by?: User | undefined;
  /** Every period that applies to the place of the use. */
  readonly preElectionPeriods?: readonly PreElectionPeriod[] | undefined;
}

const known: ReadonlyMap<string, Format> = new Map(
  [...formats, ...turnedFormats].map((format) => [format.code, format]),
);

/** The code's own format; nothing for one that a printer or a council has added. */
export const builtInFormat = (code: string): Format | undefined =>
  known.get(code);

const outside = ["outdoor", "transport"];

/** Where people meet an output. A proof is judged as what it is the proof of. */
export function channelOf({
  format: code,
  purpose,
}: Pick<Output, "format" | "purpose">): Channel {
  if (purpose === "screen") return "web";
  if (purpose === "social") return "social";
  const format = known.get(code);
  // A format that a printer or a council has added is on paper.
  if (!format) return "print";
  if (format.medium === "screen") return "social";
  return outside.includes(format.group) ? "outdoor" : "print";
}

/** What the template says that it does; the strictest where it is gone or its options are others by now. */
function treatmentOf(output: Output): PhotographTreatment {
  const template = findTemplate(output.template);
  const options = template?.options.safeParse(output.options ?? {});
  if (!template || !options?.success) return unknownTreatment;
  const format = known.get(output.format);
  return template.treatment({ options: options.data, format });
}

/** The use that an output makes of a photograph whose credit is given. */
export function outputUse(
  output: Output,
  credit: string,
  { asked, printedBefore, printRun, terms, ...occasion }: OutputOccasion,
): Use {
  const { changes, showsCredit } = treatmentOf(output);
  const from = terms?.from ?? asked;
  const until = laterOf(terms?.until ?? asked, from);
  return {
    channel: channelOf(output),
    aim: "campaign",
    territory: terms?.territory ?? "GB",
    from,
    until,
    ...(printRun !== undefined && { printRun }),
    ...(printedBefore !== undefined && { printedBefore }),
    changes,
    credits: showsCredit ? [credit] : [],
    by: occasion.by ?? { kind: "council" },
    isSensitiveTopic: terms?.isSensitiveTopic ?? false,
    bansIdentifiableChildren: terms?.bansIdentifiableChildren ?? false,
    preElectionPeriods: occasion.preElectionPeriods ?? [],
    asked,
  };
}
