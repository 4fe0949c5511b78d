/** Reads the house policy on templates: what it says nothing of is left out, and is open. */
import type { Payload } from "payload";
import { z } from "zod";
import type { PackItem, TemplatePolicy } from "#brand";
import {
  InvalidDocumentError,
  parseDocument,
} from "../toolkit/invalid-document.ts";

const list = <Value extends z.ZodType>(value: Value) =>
  z
    .array(value)
    .nullish()
    .transform((given) => given ?? []);

const schema = z.object({
  key: z.string(),
  status: z.enum(["available", "by-request", "retired"]),
  lockedSlots: list(z.string()),
  requiredBlocks: list(z.enum(["imprint", "alternative-formats", "logo"])),
  styleSets: list(z.string()),
});

/** A photograph as far as policy asks: its name and its style set. */
export interface StyledPhotograph {
  readonly slug: string;
  readonly styleSet?: string | null;
}

/** The house policies that say anything, with the photographs of one toolkit that each allows. */
export async function readHousePolicies(
  payload: Payload,
  photographs: readonly StyledPhotograph[],
): Promise<readonly TemplatePolicy[]> {
  const { docs } = await payload.find({
    collection: "templates",
    select: {
      key: true,
      status: true,
      lockedSlots: true,
      requiredBlocks: true,
      styleSets: true,
    },
    sort: "key",
    pagination: false,
    depth: 0,
  });
  return docs.flatMap((document) => {
    const { key, lockedSlots, requiredBlocks, status, styleSets } =
      parseDocument(schema, document, `template "${document.key}"`);
    const isRetired = status === "retired";
    const says = [lockedSlots, requiredBlocks, styleSets].some(
      ({ length }) => length > 0,
    );
    if (!isRetired && !says) return [];
    return [
      {
        template: key,
        lockedSlots: lockedSlots.map((slot) => ({ slot })),
        ...(isRetired && { isRetired }),
        ...(requiredBlocks.length > 0 && { requiredBlocks }),
        ...(styleSets.length > 0 && {
          photographs: photographs
            .filter(({ styleSet }) => styleSets.includes(styleSet ?? ""))
            .map(({ slug }) => slug),
        }),
      },
    ];
  });
}

/** Refuses a pack that asks for a template which nothing is made from any more. */
export function checkPack(
  pack: readonly PackItem[],
  policies: readonly TemplatePolicy[],
  where: string,
): void {
  const retired = pack.find((item) =>
    policies.some(
      ({ isRetired, template }) => isRetired && template === item.template,
    ),
  );
  if (retired)
    throw new InvalidDocumentError(
      `Cannot use ${where}: its pack asks for template "${retired.template}" in format "${retired.format}", which the brand has retired, so take it out of the pack or choose another template`,
    );
}
