import { z } from "zod";

const name = z.string().min(1).max(100);
const text = z.string().max(2000);

/** The words and options that somebody set; what is left out is the campaign's own. */
const settingSchema = z.object({
  copy: z
    .record(name, z.union([text, z.array(text).max(12)]))
    .refine((copy) => Object.keys(copy).length <= 40)
    .default({}),
  options: z
    .record(name, name)
    .refine((options) => Object.keys(options).length <= 12)
    .default({}),
  /** Where crops of the photograph are aimed. */
  focalPoint: z
    .object({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) })
    .optional(),
});

/** What was set of an output. */
export type JobSetting = z.output<typeof settingSchema>;

/** What is kept of a setting; nothing kept is nothing set. */
export const readSetting = (kept: unknown): JobSetting =>
  settingSchema.parse(kept ?? {});

/** What is the matter with a setting from outside, if anything is. */
export const settingFault = (given: unknown): string | undefined =>
  settingSchema.safeParse(given ?? {}).success
    ? undefined
    : "The words or options cannot be read: make the job again from the studio";
