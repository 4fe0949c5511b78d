import type { RequiredBlock } from "#brand";
import type { Frame } from "../../frame.ts";
import type { Rule } from "../rule.ts";

/** Each block by the words that a person knows it under, and how it is told in a frame. */
const blocks: Readonly<
  Record<
    RequiredBlock,
    { readonly name: string; readonly isIn: (frame: Frame) => boolean }
  >
> = {
  imprint: {
    name: "imprint",
    isIn: ({ texts }) => texts.some(({ name }) => name === "imprint"),
  },
  "alternative-formats": {
    name: "line about other formats and languages",
    isIn: ({ texts }) =>
      texts.some(({ name }) => name === "alternativeFormats"),
  },
  logo: {
    name: "logo",
    isIn: ({ items }) =>
      items.some((item) => item.kind === "vector" && item.subject === "logo"),
  },
};

/** A block that the house asks of this template and that no page carries. */
export const requiredBlock: Rule = {
  code: "brand/required-block",
  severity: "block",
  says: "An output carries every block that the template's policy asks for.",
  source: "The house policy of the template",
  *check({ frames, request, toolkit }) {
    const policy = toolkit.templates?.find(
      ({ template }) => template === request.template.name,
    );
    for (const block of policy?.requiredBlocks ?? []) {
      const { isIn, name } = blocks[block];
      if (frames.length === 0 || frames.some(isIn)) continue;
      yield {
        where: `${request.format.code} › ${name}`,
        message: `The ${name} is missing: policy asks for it in template "${request.template.name}"`,
        hint: "Choose a format or a layout that has room for it, or ask a brand guardian about the policy",
      };
    }
  },
};
