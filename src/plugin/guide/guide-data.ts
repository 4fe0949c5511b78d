/** The guide as programs read it: rules, colours and a plain text, with the same rights as its pages. */
import type { Payload } from "payload";
import { readTokens, writeTokenFile } from "#brand";
import type { Guide } from "./guide-reader.ts";
import { guideSections, ruleAddress } from "./guide-sections.ts";

type Asked = Pick<Guide, "audiences" | "brand" | "brandId">;

/** The brand's design tokens as they are kept; nothing where it has none. */
export async function guideTokens(
  payload: Payload,
  { brandId }: Pick<Guide, "brandId">,
): Promise<string | undefined> {
  const { tokens } = await payload.findByID({
    collection: "brands",
    id: brandId,
    select: { tokens: true },
    depth: 0,
    overrideAccess: true,
  });
  return tokens ? writeTokenFile(readTokens(tokens)) : undefined;
}

/** Every rule that is written for a reader, with the address that it keeps. */
export async function guideRulesJson(
  payload: Payload,
  asked: Asked,
): Promise<string> {
  const sections = await guideSections(payload, asked);
  return `${JSON.stringify(
    {
      brand: asked.brand.slug,
      rules: sections.flatMap((section) =>
        section.rules.map(({ id, ...rule }) => ({
          id,
          ...rule,
          section: section.key,
          version: section.version,
          audience: section.audience,
          address: `/brand/rules/${id}`,
        })),
      ),
    },
    null,
    2,
  )}\n`;
}

/** The guide in plain words, in the shape of llms.txt: a name, a line, then lists of links. */
export async function guideText(
  payload: Payload,
  asked: Asked,
): Promise<string> {
  const { name, strapline } = asked.brand;
  const sections = await guideSections(payload, asked);
  return [
    `# ${name} brand guide`,
    "",
    `> ${strapline}`,
    "",
    "## Guidelines",
    "",
    ...sections.flatMap((section) => [
      `- [${section.title}](/brand/guidelines/${section.key}): ${section.summary}`,
      ...section.rules.map(
        (rule) =>
          `  - [${rule.statement}](${ruleAddress(section, rule)})${rule.threshold ? `: ${rule.threshold}` : ""}`,
      ),
    ]),
    "",
    "## Data",
    "",
    "- [Design tokens](/brand/tokens.json): colours in the format of the Design Tokens Community Group",
    "- [Rules](/brand/rules.json): every rule with its measure and address",
    "- [OpenAPI](/brand/openapi.json): how to ask for these",
    "",
  ].join("\n");
}

const json = { "application/json": { schema: { type: "object" } } };

const answers = (content: object) => ({
  "200": {
    description: "As it is now",
    headers: { ETag: { schema: { type: "string" } } },
    content,
  },
  "304": { description: "Unchanged since the given If-None-Match" },
  "401": { description: "This part of the guide is not open to you" },
});

/** What programs may ask of the guide, as OpenAPI 3.1. */
export const guideApi = ({ brand }: Pick<Guide, "brand">): string =>
  `${JSON.stringify(
    {
      openapi: "3.1.0",
      info: { title: `${brand.name} brand guide`, version: "1" },
      paths: {
        "/brand/tokens.json": {
          get: { summary: "Design tokens", responses: answers(json) },
        },
        "/brand/rules.json": {
          get: { summary: "Every rule", responses: answers(json) },
        },
        "/brand/rules/{id}": {
          get: {
            summary: "Where a rule stands in the guide",
            parameters: [
              {
                name: "id",
                in: "path",
                required: true,
                schema: { type: "string" },
              },
            ],
            responses: { "302": { description: "Its place" } },
          },
        },
        "/brand/llms.txt": {
          get: {
            summary: "The guide in plain words",
            responses: answers({
              "text/plain": { schema: { type: "string" } },
            }),
          },
        },
      },
    },
    null,
    2,
  )}\n`;
