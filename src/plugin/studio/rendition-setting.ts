import type { PayloadRequest } from "payload";
import { z } from "zod";
import type { Rendition } from "#collections";
import { ToolkitError } from "#render/errors";
import { choiceSchema, settingSchema, type Setting } from "./asked.ts";
import { studioPerson } from "./person.ts";

/** An output with everything that somebody set of it. */
export interface RenditionSetting extends Setting {
  readonly template: string;
  readonly format: string;
  readonly name: string;
}

const manifestSchema = z.object({
  toolkit: z.object({ slug: z.string() }),
  language: z.string(),
  options: z.record(z.string(), z.string()).default({}),
  ownWords: z.array(z.string()).default([]),
});

/** What was set of an output, so that it is made or ordered again with the very same words. */
export async function renditionSetting(
  req: PayloadRequest,
  id: string | number,
): Promise<RenditionSetting> {
  studioPerson(req);
  const rendition = await req.payload.findByID({
    collection: "renditions",
    id,
    select: {
      name: true,
      template: true,
      format: true,
      manifest: true,
      setting: true,
    },
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  });
  if (!rendition)
    throw new ToolkitError("not-found", `No such output ${id}: it is gone`);
  return settingIn(rendition);
}

/** What a rendition keeps of its setting. Its words may not be guessed from what it shows. */
export function settingIn({
  format,
  manifest,
  name,
  setting,
  template,
}: Pick<
  Rendition,
  "format" | "manifest" | "name" | "setting" | "template"
>): RenditionSetting {
  const read = manifestSchema.safeParse(manifest);
  const choice = choiceSchema.safeParse({ template, format });
  if (!read.success || !choice.success) throw untold(name);
  const { language, options, ownWords, toolkit } = read.data;
  if (!setting && ownWords.length > 0) throw untold(name);
  const kept = settingSchema.safeParse({
    options,
    ...Object(setting),
    toolkit: toolkit.slug,
    language,
  });
  if (!kept.success) throw untold(name);
  return { ...kept.data, ...choice.data, name };
}

const untold = (name: string): ToolkitError =>
  new ToolkitError(
    "not-found",
    `"${name}" does not tell the words that were set in it: make it from its toolkit`,
  );
