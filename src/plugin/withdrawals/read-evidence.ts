import type { Payload, PayloadRequest, Where } from "payload";
import { evidenceOf, referenceOf, type Withdrawal } from "#collections";
import type { EvidenceContent } from "#render";
import { ToolkitError } from "#render/errors";
import { fetchBrand } from "../toolkit/fetch-brand.ts";

/** Which worksheet, by its number or reference, and as whom; absent: as the program. */
export interface EvidenceQuestion {
  readonly where: Where;
  readonly req?: PayloadRequest;
}

/** What the evidence of a worksheet says, in the brand of what it reached. Throws `not-found` or `conflict`. */
export async function readEvidence(
  payload: Payload,
  { req, where }: EvidenceQuestion,
): Promise<EvidenceContent> {
  const asked = { ...(req && { req }), pagination: false, depth: 1 } as const;
  const people = { users: { name: true } } as const;
  const { docs } = await payload.find({
    collection: "withdrawals",
    where,
    limit: 1,
    populate: people,
    overrideAccess: !req,
    ...asked,
  });
  const [worksheet] = docs;
  if (!worksheet)
    throw new ToolkitError(
      "not-found",
      "No such worksheet: look for its reference in the list of withdrawals",
    );
  // Whoever may read the worksheet may know who did what; a login is otherwise the administrator's to read.
  const { docs: tasks } = await payload.find({
    collection: "withdrawal-tasks",
    where: { worksheet: { equals: worksheet.id } },
    sort: "id",
    populate: people,
    overrideAccess: true,
    ...asked,
  });
  const named = await withRecorder(payload, worksheet);
  const { brand } = await fetchBrand(payload, await brandOf(payload));
  return evidenceOf({ worksheet: named, tasks, brand });
}

/** The name of whoever recorded it, read as the program. */
async function withRecorder(
  payload: Payload,
  worksheet: Withdrawal,
): Promise<Withdrawal> {
  const id = referenceOf(worksheet.openedBy);
  if (id === undefined) return worksheet;
  const openedBy = await payload.findByID({
    collection: "users",
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  });
  return { ...worksheet, openedBy: openedBy ?? worksheet.openedBy ?? null };
}

/** The house's own brand: the first. */
async function brandOf(payload: Payload): Promise<number> {
  const { docs } = await payload.find({
    collection: "brands",
    select: {},
    sort: "id",
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  const [brand] = docs;
  if (brand) return brand.id;
  throw new ToolkitError(
    "not-found",
    "Cannot make evidence without a brand: enter one first",
  );
}
