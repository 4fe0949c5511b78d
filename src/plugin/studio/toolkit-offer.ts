/** Everything that one person may make of one toolkit. */
import type { PayloadRequest } from "payload";
import { directionOf } from "#brand";
import { findElections, templatesFor, todayInLondon } from "#collections";
import { templates } from "#templates";
import { formatOffers } from "./format-offers.ts";
import { messageOffers } from "./message-offers.ts";
import { outputsOf } from "./output-of.ts";
import { studioPerson } from "./person.ts";
import { photographChoices } from "./photograph-choices.ts";
import type { ToolkitOffer } from "./shapes.ts";
import { optionOffers, slotOffers } from "./slot-offers.ts";
import { cardOf } from "./toolkit-cards.ts";
import { publishedToolkit } from "./open-toolkit.ts";
import { toolkitMemory } from "./toolkit-memory.ts";

/** What may be made of a toolkit, as whoever asks may make it. */
export async function studioOffer(
  req: PayloadRequest,
  slug: string,
): Promise<ToolkitOffer> {
  const { user } = studioPerson(req);
  const { payload } = req;
  const moment = new Date();
  const document = await publishedToolkit(req, slug);
  const [toolkit, register, open, { engineVersion }] = await Promise.all([
    toolkitMemory(payload).read(document, user),
    findElections(payload, moment, req),
    templatesFor(req),
    import("#render/version"),
  ]);
  const offered = templates
    .filter(({ name }) => open.includes(name))
    .map((template) => ({ template, outputs: outputsOf(toolkit, template) }))
    .filter(({ outputs }) => outputs.length > 0);
  const summary = document.summary ?? "";
  return {
    ...cardOf(toolkit, { summary, register, moment, engine: engineVersion }),
    digest: toolkit.digest,
    directions: Object.fromEntries(
      toolkit.languages.map((language) => [language, directionOf(language)]),
    ),
    templates: offered.map(({ template }) => ({
      template: template.name,
      title: template.title,
      description: template.description,
      slots: slotOffers(toolkit, template),
      options: optionOffers(toolkit, template),
      formats: formatOffers(toolkit, template, engineVersion),
    })),
    photographs: await photographChoices(
      req,
      toolkit,
      offered.flatMap(({ outputs }) => outputs),
      { moment, register },
    ),
    messages: await messageOffers(toolkit, todayInLondon(moment)),
    dos: (document.dos ?? []).map(({ text }) => text),
    donts: (document.donts ?? []).map(({ text }) => text),
  };
}
