import type { CollectionBeforeValidateHook, PayloadRequest } from "payload";
import type { Photograph } from "../../payload-types.ts";
import { saidByFile, type Said } from "./said-by-file.ts";
import { seasonOf } from "./season.ts";
import { takenOf, type TakenPhotograph } from "./taken-photograph.ts";

/**
 * Fills in what somebody left empty: from the file where it says it, from the pixels, from the day.
 *
 * It never changes a word that was typed.
 */
export const fillFromFile: CollectionBeforeValidateHook<Photograph> = async ({
  data,
  req,
}) => {
  if (!data) return data;
  const found = takenOf(req);
  const known = filled(data, found ? learned(found, req) : {});
  const { takenOn, title } = known;
  const isNamed = found === undefined || !title || !isEmpty(known.slug);
  return filled(known, {
    ...(takenOn && { season: seasonOf(new Date(takenOn).getUTCMonth() + 1) }),
    ...(!isNamed && { slug: await freeSlug(title, found.file.digest, req) }),
  });
};

function learned({ taken }: TakenPhotograph, req: PayloadRequest): Said {
  const calm = taken.character.copySpace.flatMap(({ isCalm, third }) =>
    isCalm && third !== "center" && third !== "middle" ? [third] : [],
  );
  return {
    ...saidByFile(taken.metadata, req.locale ?? "en"),
    copySpace: calm.length > 0 ? calm : ["none"],
  };
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === "" ||
  (Array.isArray(value) && value.length === 0);

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The given fields, and of the others those that are empty; groups are filled field by field. */
function filled<Fields extends object>(given: Fields, others: object): Fields {
  const present = new Map<string, unknown>(Object.entries(given));
  const missing = Object.entries(others).flatMap(([name, value]) => {
    const old = present.get(name);
    if (isGroup(value))
      return [[name, filled(isGroup(old) ? old : {}, value)] as const];
    return isEmpty(old) ? [[name, value] as const] : [];
  });
  return { ...given, ...Object.fromEntries(missing) };
}

/** A slug of the title; where another photograph has it, with some of the file's digest. */
async function freeSlug(
  title: string,
  digest: string,
  req: PayloadRequest,
): Promise<string> {
  const plain =
    title
      .normalize("NFKD")
      .replace(/\p{M}+/gu, "")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .slice(0, 60)
      .replace(/^-+|-+$/g, "") || "photograph";
  const { docs } = await req.payload.find({
    collection: "photographs",
    where: { slug: { equals: plain } },
    select: { slug: true },
    depth: 0,
    pagination: false,
    limit: 1,
    trash: true,
    req,
  });
  return docs.length === 0 ? plain : `${plain}-${digest.slice(0, 6)}`;
}
