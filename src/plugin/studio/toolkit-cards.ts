/** The toolkits that somebody may make outputs from, each as the gallery shows it. */
import type { PayloadRequest } from "payload";
import { findFormat, type ElectionRegister, type Toolkit } from "#brand";
import { findElections, templatesFor } from "#collections";
import { findTemplate } from "#templates";
import { noticesOf } from "./notices.ts";
import { studioPerson } from "./person.ts";
import { pictureOf } from "./picture-address.ts";
import type { ToolkitCard } from "./shapes.ts";
import { toolkitMemory } from "./toolkit-memory.ts";

/** Pictures of one card. */
const greatestPictures = 3;
/** Toolkits of a gallery; a council that runs more at once narrows them down by unpublishing. */
const greatestToolkits = 200;

/** What the studio knows of a toolkit beside the toolkit itself. */
export interface CardContext {
  readonly summary: string;
  readonly register: ElectionRegister;
  readonly moment: Date;
  readonly engine: string;
}

/** Every published toolkit that whoever asks may read, by name. One that cannot be read whole is left out. */
export async function studioToolkits(
  req: PayloadRequest,
): Promise<readonly ToolkitCard[]> {
  const { user } = studioPerson(req);
  const { docs } = await req.payload.find({
    collection: "toolkits",
    where: { _status: { equals: "published" } },
    select: { slug: true, summary: true, updatedAt: true },
    sort: "name",
    limit: greatestToolkits,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  });
  const moment = new Date();
  const [register, open, { engineVersion }] = await Promise.all([
    findElections(req.payload, moment, req),
    templatesFor(req),
    import("#render/version"),
  ]);
  const memory = toolkitMemory(req.payload);
  const cards = await Promise.all(
    docs.map(async ({ slug, summary, updatedAt }) => {
      const stamped = { slug, updatedAt };
      const toolkit = await memory.read(stamped, user).catch((err: unknown) => {
        req.payload.logger.warn({
          msg: `The studio leaves "${slug}" out`,
          err,
        });
        return undefined;
      });
      if (!toolkit) return [];
      const about = { register, moment, engine: engineVersion };
      return [
        {
          ...cardOf(toolkit, { ...about, summary: summary ?? "" }),
          pictures: picturesOf(toolkit, open, engineVersion),
        },
      ];
    }),
  );
  return cards.flat();
}

/** A toolkit as a card, without its pictures. */
export function cardOf(
  toolkit: Toolkit,
  { moment, register, summary }: CardContext,
): Omit<ToolkitCard, "pictures"> {
  const { languages, name, pack, promise, reference, slug, terms } = toolkit;
  const [first = ""] = languages;
  return {
    slug,
    name,
    reference,
    summary,
    promise: promise.title[first] ?? promise.line,
    swatch: promise.swatch,
    languages,
    ...(terms?.from && { from: terms.from }),
    ...(terms?.until && { until: terms.until }),
    outputs: pack.length,
    notices: terms ? noticesOf({ slug, terms }, register, moment) : [],
  };
}

/** The first picture of each template in the pack, in its order: a poster and a card say more than two cards. */
function picturesOf(
  toolkit: Toolkit,
  open: readonly string[],
  engine: string,
): ToolkitCard["pictures"] {
  const [language = ""] = toolkit.languages;
  const seen = new Set<string>();
  const firsts = toolkit.pack.filter(({ template }) => {
    const isNew = !seen.has(template);
    seen.add(template);
    return isNew;
  });
  const rest = toolkit.pack.filter((item) => !firsts.includes(item));
  const alt = `${toolkit.name}: ${toolkit.narratives[language]?.headline ?? ""}`;
  return [...firsts, ...rest]
    .filter(({ template }) => open.includes(template))
    .flatMap((item) => {
      const template = findTemplate(item.template);
      if (!template) return [];
      const format = findFormat(item.format, toolkit.formats);
      const shown = { template, format, language };
      return [
        {
          template: item.template,
          format: item.format,
          ...pictureOf(toolkit, shown, engine),
          alt,
        },
      ];
    })
    .slice(0, greatestPictures);
}
