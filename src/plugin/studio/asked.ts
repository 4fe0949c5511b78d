/**
 * What the studio's endpoints take, checked where it comes in: bounded in every direction.
 *
 * It loads neither the CMS nor the engine, so that pages may import it.
 */
import { z } from "zod";

/** Longest text of one slot that is taken at all; each template sets far less. */
const greatestText = 2_000;
/** Most outputs that are asked for at once. */
export const greatestChoices = 60;
/** Widths that pictures are asked for in, pixels: few, so that each is kept. */
export const pictureWidths = [160, 320, 480, 640, 960, 1200] as const;

const name = z.string().min(1).max(100);
const text = z.string().max(greatestText);
const share = z.number().min(0).max(1);

/** One output, by its template and its format. */
export const choiceSchema = z.strictObject({ template: name, format: name });

/** The words and the picture that somebody sets; what is left out is the campaign's own. */
export const settingSchema = z.strictObject({
  toolkit: name,
  language: name,
  /** Slot by slot, open ones alone; a slot that a template lacks is left out there. */
  copy: z
    .record(name, z.union([text, z.array(text).max(12)]))
    .refine((copy) => Object.keys(copy).length <= 40)
    .default({}),
  /** The templates' options: `{ layout: "photograph" }`; absent ones are the pack's. */
  options: z
    .record(name, name)
    .refine((options) => Object.keys(options).length <= 12)
    .default({}),
  /** `PhotographChoice.id`. */
  photograph: name.optional(),
  /** Of the photograph, instead of its own. */
  focalPoint: z.strictObject({ x: share, y: share }).optional(),
});

/** `POST /api/studio/preview`. */
export const previewSchema = settingSchema.extend({
  ...choiceSchema.shape,
  /** Pixels of the picture's width. */
  width: z.number().int().min(40).max(1200).default(600),
  /** From 1. */
  page: z.number().int().min(1).max(64).default(1),
  /** What is being edited: a newer preview of the same ends one that waits. Any text of the page's. */
  session: z.string().min(1).max(100).optional(),
});

/** `POST /api/studio/fits`. */
export const fitsSchema = settingSchema.extend({
  choices: z.array(choiceSchema).min(1).max(greatestChoices),
  /** As for a preview. */
  session: z.string().min(1).max(100).optional(),
});

/** What a draft keeps: `POST /api/studio/drafts`, and with `revision` `PATCH /api/studio/drafts/:id`. */
export const draftSchema = settingSchema.extend({
  /** Absent: the toolkit's name. */
  name: z.string().trim().min(1).max(120).optional(),
  choices: z.array(choiceSchema).max(greatestChoices).default([]),
});
export const draftChangeSchema = draftSchema.extend({
  revision: z.number().int().min(1),
});

/** `POST /api/studio/make`: 202 with a `MakeJob`. */
export const makeSchema = settingSchema.extend({
  choices: z.array(choiceSchema).min(1).max(greatestChoices),
});

/** `GET /api/studio/pictures`. */
export const pictureSchema = z.strictObject({
  toolkit: name,
  ...choiceSchema.shape,
  language: name,
  photograph: name.optional(),
  layout: name.optional(),
  width: z.coerce.number().pipe(z.literal(pictureWidths)).default(480),
  v: z.string().max(64).optional(),
});

export type OutputChoice = z.infer<typeof choiceSchema>;
export type DraftSaved = z.output<typeof draftSchema>;
export type Setting = z.output<typeof settingSchema>;
export type PreviewAsked = z.input<typeof previewSchema>;
export type FitsAsked = z.input<typeof fitsSchema>;
export type DraftAsked = z.input<typeof draftSchema>;
export type DraftChangeAsked = z.input<typeof draftChangeSchema>;
export type MakeAsked = z.input<typeof makeSchema>;

/** `PATCH /api/studio/merges/:id`: what the columns of a table stand for, and what is made of each row. */
export const mergeSchema = settingSchema
  .omit({ toolkit: true, language: true, copy: true })
  .extend({
    mapping: z
      .record(name, z.string().min(1).max(2_000))
      .refine((mapping) => Object.keys(mapping).length <= 40),
    choices: z.array(choiceSchema).min(1).max(5),
  });

export type MergeAsked = z.input<typeof mergeSchema>;
