import { z } from "zod";

/** A code is also the name of a file: nothing in it can lead out of a folder. */
export const codePattern = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;

/** Four inks at full. */
export const mostTotalInk = 400;

/** An installed condition as its file holds it. */
export const conditionSchema = z.strictObject({
  code: z.string().regex(codePattern),
  name: z.string().min(1).max(400),
  inks: z.enum(["coated", "uncoated"]),
  identifier: z.string().min(1).max(64),
  totalInk: z.number().min(100).max(mostTotalInk),
  iccProfile: z.string().regex(/^[0-9a-f]{64}$/),
  source: z.string().max(1000),
});
