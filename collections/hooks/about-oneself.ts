import type { CollectionBeforeValidateHook, PayloadRequest } from "payload";
import { ToolkitError } from "#render/errors";
import type { Guideline } from "../payload-types.ts";
import { personAsking } from "../access/role.ts";
import { referenceOf } from "../reference-of.ts";

/**
 * Makes an acknowledgement what it must be: by oneself, about oneself, of the version that is in force.
 *
 * Only the guideline is taken from what was sent. The program may write others' when it loads a brand.
 */
export const aboutOneself: CollectionBeforeValidateHook = async ({
  data,
  operation,
  req,
}) => {
  if (operation !== "create")
    throw new ToolkitError(
      "immutable",
      "An acknowledgement is never changed: read the new version and acknowledge that",
    );
  const person = personOf(data?.["person"], req);
  const guideline = await inForce(data?.["guideline"], req);
  const version = guideline.version.label;
  const key = `${person}:${guideline.id}:${version}`;
  const known = await req.payload.count({
    collection: "acknowledgements",
    where: { key: { equals: key } },
    req,
  });
  if (known.totalDocs > 0)
    throw new ToolkitError(
      "already-there",
      `Version ${version} of "${guideline.title}" is acknowledged already: there is nothing to do`,
    );
  const { service } = await req.payload.findByID({
    collection: "users",
    id: person,
    select: { service: true },
    depth: 0,
    req,
  });
  return { guideline: guideline.id, person, version, service, key };
};

function personOf(given: unknown, { user }: PayloadRequest): number | string {
  const person = referenceOf(given) ?? user?.id;
  // A machine with the number of a person is not that person.
  const isOwn = !user || person === personAsking({ user });
  if (person !== undefined && isOwn) return person;
  throw new ToolkitError(
    "forbidden",
    "You can say only of yourself that you have read a guideline",
  );
}

/** The published guideline, which its reader must be able to see. */
async function inForce(
  reference: unknown,
  req: PayloadRequest,
): Promise<Guideline> {
  const id = referenceOf(reference);
  const { docs } = await req.payload.find({
    collection: "guidelines",
    where: {
      and: [{ id: { equals: id ?? 0 } }, { _status: { equals: "published" } }],
    },
    limit: 1,
    depth: 0,
    overrideAccess: !req.user,
    req,
  });
  const [guideline] = docs;
  if (guideline) return guideline;
  throw new ToolkitError(
    "not-found",
    `No published guideline ${String(id ?? "")} that you may read: open one of the list`,
  );
}
