import { sha256 } from "../../../digest.ts";
import { asText } from "../../../read-pdf/values.ts";
import type { ArtworkRule } from "../artwork-rule.ts";
import { isSameCondition } from "../is-same-condition.ts";
import { pressIntentsOf } from "../press-intents.ts";

/** Several profiles describe one condition: colours agree, the greatest sum of inks may not. */
export const profileDiffers: ArtworkRule = {
  code: "press/profile-differs",
  severity: "note",
  says: "The file's profile is the one that the house knows for the condition.",
  source: "The toolkit's table of conditions",
  *check({ catalog, file, condition }) {
    const [intent] = pressIntentsOf(catalog);
    const said = asText(intent?.get("OutputConditionIdentifier")) ?? "";
    const stream = intent?.stream("DestOutputProfile");
    if (!stream || !isSameCondition(said, condition.identifier)) return;
    const { data } = file.decode(stream);
    const head = Buffer.from(data.subarray(0, 20)).toString("latin1");
    const isUsable = head.endsWith("prtrCMYK") && (data[8] ?? 0) <= 4;
    if (!isUsable) return;
    if (sha256(data) === condition.iccProfile) return;
    yield {
      where: "output intent",
      message: `The profile for ${condition.identifier} is not the one that the house prints by`,
      hint: "Compare a proof if colour is critical; nothing else is needed",
    };
  },
};
