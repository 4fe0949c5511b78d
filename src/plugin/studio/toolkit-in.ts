import { z } from "zod";

const manifestSchema = z.object({ toolkit: z.object({ slug: z.string() }) });

/** The slug of the toolkit that a rendition is made from, as its manifest tells; none where it does not. */
export function toolkitIn(manifest: unknown): string | undefined {
  const read = manifestSchema.safeParse(manifest);
  return read.success ? read.data.toolkit.slug : undefined;
}
