import { z } from "zod";
import { purposes } from "#brand";
import { ToolkitError } from "#render/errors";
import type { ConsentReach } from "./reach.ts";

const schema = z.object({
  photographs: z.array(
    z.object({ id: z.number(), slug: z.string(), title: z.string() }),
  ),
  renditions: z.array(
    z.object({
      id: z.number(),
      name: z.string(),
      purpose: z.enum(purposes),
      createdAt: z.string(),
      toolkit: z.number().nullable(),
    }),
  ),
  users: z.array(
    z.object({
      kind: z.string(),
      title: z.string(),
      items: z.array(
        z.object({
          who: z.string(),
          name: z.string(),
          purpose: z.string(),
          at: z.string(),
          renditions: z.array(z.number()),
        }),
      ),
    }),
  ),
  documents: z.array(
    z.object({ collection: z.string(), id: z.number(), title: z.string() }),
  ),
});

/** The reach that a worksheet keeps, as it was. Throws `invalid-document` where it was changed by hand. */
export function readReach(kept: unknown): ConsentReach {
  const read = schema.safeParse(kept);
  if (read.success) return read.data;
  throw new ToolkitError(
    "invalid-document",
    "Cannot read what a withdrawal reached: the worksheet was changed outside the program, so restore it from a backup",
  );
}
