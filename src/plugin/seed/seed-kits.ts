import type { Payload, PayloadRequest } from "payload";
import { addDays } from "#brand";
import { todayInLondon } from "#collections";
import { UnknownNameError } from "#render/errors";
import type { SeedKit } from "./seed-source.ts";

/** Documents that kits refer to. */
export interface KitParts {
  readonly brand: number;
  /** Documents by `Photograph.id`. */
  readonly photographs: ReadonlyMap<string, number>;
  /** Documents by slug. */
  readonly toolkits: ReadonlyMap<string, number>;
}

/** Loads kits for the demonstration's supplier, after everything that they name. */
export async function seedKits(
  payload: Payload,
  req: PayloadRequest,
  kits: readonly SeedKit[],
  parts: KitParts,
): Promise<void> {
  if (kits.length === 0) return;
  const sections = await keyed(payload, req, "guidelines", parts.brand);
  const logos = await keyed(payload, req, "logos", parts.brand);
  const supplier = await supplierOf(payload, req);
  for (const kit of kits)
    await payload.create({
      collection: "kits",
      data: {
        ...wordsOf(kit),
        ...daysOf(kit),
        brand: parts.brand,
        ...(supplier !== undefined && { supplier }),
        toolkit: known("campaign", parts.toolkits, kit.campaign),
        guidance: kit.guidance.map(({ extent, section }) => ({
          extent,
          section: known("section", sections, section),
        })),
        logos: kit.logos.map((key) => known("logo", logos, key)),
        photographs: kit.photographs.map((id) =>
          known("photograph", parts.photographs, id),
        ),
      },
      depth: 0,
      req,
    });
}

const wordsOf = ({
  brief,
  channel,
  colors,
  contacts,
  formats,
  notes,
  recipient,
  title,
}: SeedKit) => ({
  title,
  recipient,
  brief,
  notes,
  channel,
  colors: [...colors],
  formats: formats.map((format) => ({ format })),
  contacts: contacts.map((contact) => ({ ...contact })),
});

function daysOf({ deadlines, neededInDays, usedForDays }: SeedKit) {
  const today = todayInLondon();
  const noonIn = (days: number) => `${addDays(today, days)}T12:00:00.000Z`;
  return {
    neededBy: noonIn(neededInDays),
    usedUntil: noonIn(usedForDays),
    deadlines: deadlines.map(({ inDays, what }) => ({
      what,
      on: noonIn(inDays),
    })),
  };
}

async function keyed(
  payload: Payload,
  req: PayloadRequest,
  collection: "guidelines" | "logos",
  brand: number,
): Promise<ReadonlyMap<string, number>> {
  const { docs } = await payload.find({
    collection,
    where: { brand: { equals: brand } },
    pagination: false,
    depth: 0,
    select: { key: true },
    req,
  });
  return new Map(docs.map(({ id, key }) => [key ?? "", id]));
}

async function supplierOf(
  payload: Payload,
  req: PayloadRequest,
): Promise<number | undefined> {
  const { docs } = await payload.find({
    collection: "users",
    where: { roles: { in: ["supplier"] } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: {},
    req,
  });
  return docs[0]?.id;
}

function known(
  what: string,
  documents: ReadonlyMap<string, number>,
  name: string,
): number {
  const id = documents.get(name);
  if (id !== undefined) return id;
  throw new UnknownNameError(what, name, [...documents.keys()]);
}
