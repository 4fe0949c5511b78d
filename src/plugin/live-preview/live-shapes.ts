/** What the live preview of a toolkit takes and answers. It loads neither the CMS nor the engine, so that pages may import it. */
import { z } from "zod";
import type { PreviewAnswer } from "../studio/shapes.ts";

const name = z.string().min(1).max(100);

/** `POST /api/studio/unsaved/:id`: the form of a toolkit as it stands, and what of it is looked at. */
export const liveSchema = z.strictObject({
  /** The form's values, as Payload's admin tells them; empty for what was saved last. */
  form: z.record(z.string(), z.unknown()).default({}),
  /** The language that the form's localised fields are in. */
  locale: name.default("en"),
  /** Of the pack, from 0. */
  output: z.number().int().min(0).max(999).default(0),
  /** One of the toolkit's; absent: its first. */
  language: name.optional(),
});

export type LiveAsked = z.input<typeof liveSchema>;

/** One output of the pack, to choose from. */
export interface LiveOutput {
  readonly template: string;
  readonly format: string;
  readonly name: string;
}

/** What the toolkit would give. */
export interface LiveAnswer extends PreviewAnswer {
  readonly outputs: readonly LiveOutput[];
  /** Which of them is shown. */
  readonly output: number;
  readonly languages: readonly string[];
  readonly language: string;
}
