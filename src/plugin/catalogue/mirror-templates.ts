/**
 * Mirrors the code's templates into the CMS: what each one is. The policy on it is not touched.
 *
 * The templates are loaded when they are compared, so that reading the config stays light.
 */
import type { Payload, PayloadRequest } from "payload";
import type { Template as TemplateDocument } from "#collections";
import { canonicalJson } from "#render/digest";

/** The part of a template's document that the code decides. */
interface Mirror {
  readonly key: string;
  readonly title: string;
  readonly version: string;
  readonly description: string;
  readonly formats: readonly string[];
  readonly slots: readonly {
    readonly name: string;
    readonly label?: string;
    readonly policy?: string;
    readonly characters?: number;
    readonly entries?: number;
  }[];
  readonly options: readonly {
    readonly name: string;
    readonly values: readonly string[];
  }[];
}

/** Every template of the code as a document keeps it. */
async function mirrors(): Promise<readonly Mirror[]> {
  const { describeOptions, describeSlots, templates } =
    await import("#templates");
  return templates.map((template) => ({
    key: template.name,
    title: template.title,
    version: template.version,
    description: template.description,
    formats: template.formats,
    slots: describeSlots(template).map(
      ({ characters, entries, label, name, policy }) => ({
        name,
        ...(label && { label }),
        ...(policy && { policy }),
        ...(characters !== undefined && { characters }),
        ...(entries !== undefined && { entries }),
      }),
    ),
    options: describeOptions(template),
  }));
}

/** A document's mirrored part in the same words, to compare. */
const mirrorOf = (document: TemplateDocument): string =>
  canonicalJson({
    key: document.key,
    title: document.title,
    version: document.version,
    description: document.description,
    formats: document.formats,
    slots: (document.slots ?? []).map((slot) => ({
      name: slot.name,
      ...(slot.label && { label: slot.label }),
      ...(slot.policy && { policy: slot.policy }),
      ...(slot.characters != null && { characters: slot.characters }),
      ...(slot.entries != null && { entries: slot.entries }),
    })),
    options: (document.options ?? []).map(({ name, values }) => ({
      name,
      values: values ?? [],
    })),
  });

const documentOf = ({ formats, options, slots, ...rest }: Mirror) => ({
  ...rest,
  formats: [...formats],
  slots: slots.map((slot) => ({ ...slot })),
  options: options.map(({ name, values }) => ({ name, values: [...values] })),
});

/** What has to be written; nothing on most days. */
export async function staleTemplates(payload: Payload, req?: PayloadRequest) {
  const { docs } = await payload.find({
    collection: "templates",
    pagination: false,
    depth: 0,
    ...(req && { req }),
  });
  const known = new Map(docs.map((document) => [document.key, document]));
  return (await mirrors()).flatMap((mirror) => {
    const document = known.get(mirror.key);
    if (document && mirrorOf(document) === canonicalJson(mirror)) return [];
    return [{ id: document?.id, data: documentOf(mirror) }];
  });
}

/** Writes a template's mirror, new or over the one that is there. */
export async function writeTemplate(
  payload: Payload,
  { data, id }: Awaited<ReturnType<typeof staleTemplates>>[number],
  req: PayloadRequest,
): Promise<void> {
  const collection = "templates";
  if (id === undefined)
    await payload.create({
      collection,
      data: { ...data, status: "available" },
      depth: 0,
      req,
    });
  else await payload.update({ collection, id, data, depth: 0, req });
}
