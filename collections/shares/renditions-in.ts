import { z } from "zod";
import type { Share } from "../payload-types.ts";
import { referenceOf } from "../reference-of.ts";

const idsSchema = z.array(z.number());

/** The outputs that a link was made for, by their ids. */
export const renditionsIn = ({
  renditions,
}: Pick<Share, "renditions">): readonly number[] =>
  (renditions ?? [])
    .map((one) => Number(referenceOf(one)))
    .filter(Number.isInteger);

/** Whether an output of a link was withdrawn since: nobody fetches it under that link again. */
export const isWithdrawn = (
  { withdrawn }: Pick<Share, "withdrawn">,
  rendition: number,
): boolean => idsSchema.safeParse(withdrawn).data?.includes(rendition) ?? false;

/** Whether nothing is left that a link could give. */
export const isWhollyWithdrawn = (
  share: Pick<Share, "renditions" | "withdrawn">,
): boolean => {
  const all = renditionsIn(share);
  return all.length > 0 && all.every((id) => isWithdrawn(share, id));
};
