import { asText } from "../../../read-pdf/values.ts";
import type { ArtworkRule } from "../artwork-rule.ts";
import { isSameCondition } from "../is-same-condition.ts";
import { pressIntentsOf } from "../press-intents.ts";

/** A file for coated paper looks heavy and dull on uncoated, and the other way round. */
export const wrongCondition: ArtworkRule = {
  code: "press/wrong-condition",
  severity: "warn",
  says: "The file was made for the condition that it is printed on.",
  source: "The printer's specification",
  *check({ catalog, condition }) {
    const [intent] = pressIntentsOf(catalog);
    const said = asText(intent?.get("OutputConditionIdentifier"));
    if (said === undefined || said.trim() === "") return;
    if (isSameCondition(said, condition.identifier)) return;
    yield {
      where: "output intent",
      message: `The file was made for "${said}": ${condition.name} is printed`,
      hint: `Export it for ${condition.identifier}, or order it from a printer of ${said}`,
    };
  },
};
