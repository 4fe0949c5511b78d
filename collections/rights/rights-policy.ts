/** What the organisation has decided about rights, as its house brand says it. */
import type { Payload, PayloadRequest } from "payload";
import { usualRightsPolicy, type RightsPolicy } from "#brand";
import type { Brand } from "../payload-types.ts";

/** The policy of a brand's document; what it leaves out is as usual. */
export function policyIn({
  rightsPolicy,
}: Pick<Brand, "rightsPolicy">): RightsPolicy {
  const said = rightsPolicy ?? {};
  return {
    noticeDays: said.noticeDays?.length
      ? said.noticeDays.toSorted((one, other) => other - one)
      : usualRightsPolicy.noticeDays,
    consentYears: said.consentYears ?? usualRightsPolicy.consentYears,
    guardianSigns: said.guardianSigns ?? usualRightsPolicy.guardianSigns,
    guardianMaySign: said.guardianMaySign ?? usualRightsPolicy.guardianMaySign,
    childSigns: said.childSigns ?? usualRightsPolicy.childSigns,
    withoutForm: said.withoutForm ?? usualRightsPolicy.withoutForm,
  };
}

/** The policy of the house brand, which holds for the whole library. One query. */
export async function findRightsPolicy(
  { db }: Payload,
  req?: PayloadRequest,
): Promise<RightsPolicy> {
  const { docs } = await db.find<Pick<Brand, "rightsPolicy">>({
    collection: "brands",
    where: { status: { equals: "live" } },
    select: { rightsPolicy: true },
    sort: "id",
    limit: 1,
    pagination: false,
    ...(req && { req }),
  });
  return policyIn(docs[0] ?? {});
}

const asked = new WeakMap<PayloadRequest, Promise<RightsPolicy>>();

/** The same, asked once for all that one request reads. */
export function policyFor(req: PayloadRequest): Promise<RightsPolicy> {
  const known = asked.get(req);
  if (known) return known;
  const policy = findRightsPolicy(req.payload, req);
  asked.set(req, policy);
  return policy;
}
