import { z } from "zod";
import type { MadeOutput } from "./shapes.ts";

const outputsSchema = z.array(
  z.custom<MadeOutput>(
    (one) => typeof one === "object" && one !== null && "state" in one,
  ),
);

/** The outputs of a set as its job tells them; none where it tells of nothing yet. */
export function readOutputs(told: unknown): readonly MadeOutput[] {
  const read = outputsSchema.safeParse(told);
  return read.success ? read.data : [];
}
