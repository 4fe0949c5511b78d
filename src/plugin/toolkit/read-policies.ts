import { z } from "zod";
import { factsNamed, type TemplatePolicy } from "#brand";
import { parseDocument } from "./invalid-document.ts";

/** The policies of a toolkit as Payload gives them for all locales at once. */
const policiesSchema = z.object({
  templates: z
    .array(
      z.object({
        template: z.string(),
        formats: z.array(z.string()).nullish(),
        layouts: z.array(z.string()).nullish(),
        locked: z
          .array(
            z.object({
              slot: z.string(),
              text: z.record(z.string(), z.string().nullish()).nullish(),
            }),
          )
          .nullish(),
      }),
    )
    .nullish(),
});

/** What a toolkit leaves open in its templates. References to facts stay what they are. */
export function readPolicies(
  document: unknown,
  where: string,
): readonly TemplatePolicy[] {
  const { templates } = parseDocument(policiesSchema, document, where);
  return (templates ?? []).map(({ formats, layouts, locked, template }) => ({
    template,
    ...(formats?.length ? { formats } : {}),
    ...(layouts?.length ? { options: { layout: layouts } } : {}),
    lockedSlots: (locked ?? []).map(({ slot, text }) => ({
      slot,
      ...fixedText(text ?? {}),
    })),
  }));
}

function fixedText(text: Readonly<Record<string, string | null | undefined>>) {
  const written = Object.entries(text).flatMap(([language, words]) =>
    words ? [[language, words]] : [],
  );
  return written.length > 0 ? { text: Object.fromEntries(written) } : {};
}

/** The keys of the facts that fixed texts refer to. */
export const factsOfPolicies = (
  policies: readonly TemplatePolicy[],
): readonly string[] =>
  factsNamed(
    policies
      .flatMap(({ lockedSlots }) => lockedSlots)
      .flatMap(({ text = {} }) => Object.values(text))
      .join("\n"),
  );
