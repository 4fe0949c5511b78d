import {
  copyWithRights,
  handPhotographOut,
  keptDay,
  referenceOf,
  refusePhotograph,
  shownFields,
  type Kit,
  type Photograph,
  type PhotographOccasion,
} from "#collections";
import { sha256 } from "#render/digest";
import { ToolkitError } from "#render/errors";
import type { KitFile } from "./kit-file.ts";
import type { OpenKit } from "./open-kit.ts";

type Listed = Pick<Photograph, "id" | "approval" | "credit" | "slug" | "title">;

/** The photographs of a kit, each asked for the use that the kit names. */
export async function photographFiles(
  open: OpenKit,
): Promise<readonly KitFile[]> {
  const { kit, payload, req } = open;
  const ids = (kit.photographs ?? []).flatMap((one) => referenceOf(one) ?? []);
  if (ids.length === 0) return [];
  const { docs } = await payload.find({
    collection: "photographs",
    where: { id: { in: ids } },
    select: { approval: true, credit: true, slug: true, title: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs.map((photograph) => ({
    folder: "photographs" as const,
    name: `${photograph.slug}.jpg`,
    says: `${photograph.title}. Credit: ${photograph.credit}`,
    mediaType: "image/jpeg",
    ask: () => refusePhotograph(payload, photograph, occasionOf(open), req),
    take: async (alongside) => {
      const bytes = await copyOf(open, photograph);
      const file = sha256(bytes);
      await handPhotographOut(photograph, occasionOf(open), {
        req,
        file,
        actor: open.actor,
        alongside: (inside) => alongside(inside, file),
      });
      return bytes;
    },
  }));
}

async function copyOf(
  { folders, payload }: OpenKit,
  { id, title }: Listed,
): Promise<Uint8Array> {
  const { docs } = await payload.find({
    collection: "photographs",
    where: { id: { equals: id } },
    locale: "all",
    limit: 1,
    pagination: false,
    depth: 0,
    select: shownFields,
    overrideAccess: true,
  });
  const [shown] = docs;
  if (!shown)
    throw new ToolkitError("gone", `Photograph "${title}" was withdrawn`);
  return copyWithRights(folders, shown, "large");
}

/** A kit says how its photographs are used; one that does not hands none out. */
function occasionOf({ kit, share }: OpenKit): PhotographOccasion {
  const { channel, until } = useOf(kit);
  const toolkit = referenceOf(kit.toolkit);
  return {
    channel,
    until,
    ...(toolkit !== undefined && { toolkit: Number(toolkit) }),
    ...(share?.partner && { partner: share.partner }),
    moment: new Date(),
  };
}

function useOf({ channel, title, usedUntil }: Kit) {
  const until = keptDay(usedUntil);
  if (channel && until) return { channel, until };
  throw new ToolkitError(
    "rights-block",
    `Kit "${title}" does not say how its photographs are used`,
  );
}
