/**
 * Asks again, before anything leaves the store, whether each photograph of a rendition may be used.
 *
 * Artwork outlives the rights in it: a consent may be withdrawn while the file stays. It changes
 * nothing, neither the file nor what the report said when it was made.
 */
import type { Payload, PayloadRequest } from "payload";
import { z } from "zod";
import { purposes } from "#brand";
import type { RightsVerdict } from "#render";
import { ToolkitError } from "#render/errors";
import type { Rendition } from "../payload-types.ts";
import { outputUse, type OutputOccasion } from "./output-use.ts";
import { findRights, rightsIn } from "./read-rights.ts";
import { noRights, verdictOf } from "./verdict-of.ts";

const manifestSchema = z.object({
  template: z.object({ name: z.string() }),
  format: z.string(),
  purpose: z.enum(purposes),
  options: z.record(z.string(), z.string()).optional(),
  copies: z.number().optional(),
  photographs: z.array(z.object({ id: z.string() })),
});

/** The verdicts on every photograph of a rendition, on an occasion. */
export async function judgeRendition(
  payload: Payload,
  { manifest, name }: Pick<Rendition, "manifest" | "name">,
  occasion: OutputOccasion,
  req?: PayloadRequest,
): Promise<readonly RightsVerdict[]> {
  const read = manifestSchema.safeParse(manifest);
  if (!read.success)
    throw new ToolkitError(
      "invalid-document",
      `Cannot judge rendition "${name}": its manifest does not say what it was made from, so render it again`,
    );
  const { copies, photographs, template, ...output } = read.data;
  if (photographs.length === 0) return [];
  const slugs = photographs.map(({ id }) => id);
  const found = await findRights(payload, { slug: { in: slugs } }, req);
  return slugs.map((slug) => {
    const document = found.photographs.find((one) => one.slug === slug);
    return verdictOf(
      document ? rightsIn(document, found) : noRights(slug),
      outputUse(
        { ...output, template: template.name },
        document?.credit ?? "",
        { printRun: copies, ...occasion },
      ),
    );
  });
}
