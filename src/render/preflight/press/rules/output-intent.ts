import { asText } from "../../../read-pdf/values.ts";
import type { ArtworkRule } from "../artwork-rule.ts";
import { pressIntentsOf } from "../press-intents.ts";

const where = "output intent";

export const outputIntent: ArtworkRule = {
  code: "press/output-intent",
  severity: "block",
  says: "The file says for which printing condition it was made, once and by a name that printers know.",
  source: "ISO 15930-7, 6.2.2",
  *check({ catalog }) {
    const intents = pressIntentsOf(catalog);
    const [intent] = intents;
    if (intents.length !== 1 || !intent) {
      yield {
        where,
        message: `The file has ${intents.length === 0 ? "no output intent" : `${intents.length} output intents`} for PDF/X: one is asked for`,
        hint: "Export it as PDF/X-4 with the printer's condition as output intent",
      };
      return;
    }
    const identifier = asText(intent.get("OutputConditionIdentifier"));
    if (identifier === undefined || identifier.trim() === "")
      yield {
        where,
        message: "The output intent has no condition identifier",
        hint: 'Name the characterisation, for example "FOGRA39"',
      };
    const registry = asText(intent.get("RegistryName"));
    if (registry === undefined && !intent.has("Info"))
      yield {
        where,
        message:
          "The output intent says neither which registry knows its condition nor what the condition is",
        hint: "Choose a registered condition as output intent",
      };
  },
};
