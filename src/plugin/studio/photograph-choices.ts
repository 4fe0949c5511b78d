/**
 * The photographs of a toolkit and where each may stand today: rights are asked for every output, since they
 * speak of channels and days. It names nobody in a photograph.
 */
import type { PayloadRequest } from "payload";
import type { ElectionRegister, Photograph, Toolkit } from "#brand";
import {
  copiesLeft,
  noRights,
  outputUse,
  periodsFor,
  rightsOf,
  todayInLondon,
  verdictOf,
} from "#collections";
import { policyOf, type StudioOutput } from "./output-of.ts";
import type { OutputChoice, PhotographChoice } from "./shapes.ts";

/** The moment of the question and what is known of elections then. */
export interface PhotographOccasion {
  readonly moment: Date;
  readonly register: ElectionRegister;
}

type Refusal = Omit<PhotographChoice["refusals"][number], "choices">;

/** Every photograph, first choice first. */
export async function photographChoices(
  req: PayloadRequest,
  toolkit: Toolkit,
  outputs: readonly StudioOutput[],
  { moment, register }: PhotographOccasion,
): Promise<readonly PhotographChoice[]> {
  const { photographs, slug, terms } = toolkit;
  const slugs = photographs.map(({ id }) => id);
  const [rights, numbers, copies] = await Promise.all([
    rightsOf(req.payload, slugs),
    numbersOf(req, slugs),
    copiesLeft(req, slugs),
  ]);
  const occasion = {
    asked: todayInLondon(moment),
    terms,
    preElectionPeriods: periodsFor({ toolkit: slug, terms }, register, moment),
  };
  const objections = (
    { credit, id }: Photograph,
    { item, template }: StudioOutput,
  ): readonly Refusal[] => {
    const allowed = policyOf(toolkit, template)?.photographs;
    const locked: readonly Refusal[] =
      !allowed || allowed.includes(id) ? [] : [notInStyle(template.title)];
    const use = outputUse(
      {
        purpose: item.purpose,
        format: item.format,
        template: item.template,
        options: item.options,
      },
      credit,
      occasion,
    );
    const verdict = verdictOf(rights.get(id) ?? noRights(id), use);
    return [
      ...locked,
      ...verdict.objections
        .filter(({ severity }) => severity === "block")
        .map(({ code, hint, message }) => ({ code, says: message, hint })),
    ];
  };
  return photographs.map((photograph) => {
    const refused = outputs.map((output) => ({
      choice: { template: output.item.template, format: output.item.format },
      reasons: objections(photograph, output),
    }));
    const { alt, credit, focalPoint, id, title } = photograph;
    const capped = copies.get(id);
    return {
      id,
      title,
      alt,
      credit,
      focalPoint,
      picture: pictureFrom(numbers.get(id), photograph),
      ...(capped && { copies: { cap: capped.cap, left: capped.left } }),
      isUsable: refused.some(({ reasons }) => reasons.length === 0),
      refusals: grouped(refused),
    };
  });
}

const notInStyle = (template: string): Refusal => ({
  code: "locked",
  says: `The brand keeps photographs of this style out of "${template}"`,
  hint: "Choose another photograph for it",
});

/** One refusal for each reason, with all outputs that it stops. */
function grouped(
  refused: readonly {
    readonly choice: OutputChoice;
    readonly reasons: readonly Refusal[];
  }[],
): PhotographChoice["refusals"] {
  const groups = new Map<string, Refusal & { choices: OutputChoice[] }>();
  for (const { choice, reasons } of refused)
    for (const reason of reasons) {
      const key = `${reason.code} ${reason.says}`;
      const group = groups.get(key) ?? { ...reason, choices: [] };
      group.choices.push(choice);
      groups.set(key, group);
    }
  return [...groups.values()];
}

const photographWidth = 480;

/** The documents of photographs by their slugs, as far as whoever asks may read them. */
async function numbersOf(
  req: PayloadRequest,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { docs } = await req.payload.find({
    collection: "photographs",
    where: { slug: { in: [...slugs] } },
    select: { slug: true },
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  });
  return new Map(docs.map(({ id, slug: own }) => [own, id]));
}

/** The photograph alone, as the library serves it. */
const pictureFrom = (
  number: number | undefined,
  { pixelHeight, pixelWidth }: Photograph,
): PhotographChoice["picture"] => ({
  address: `/api/photographs/${number ?? 0}/pictures/preview`,
  width: photographWidth,
  height: Math.round((photographWidth * pixelHeight) / pixelWidth),
});
