import { addressSlot, defineTemplate, textSlot } from "../define-template.ts";
import { layout } from "../parts/slots.ts";
import { businessCardExamples } from "./business-card.examples.ts";
import { CardBack } from "./card-back.tsx";
import { CardFront } from "./card-front.tsx";
import { cardPart } from "./card-part.ts";

/** A line that a card may do without. */
const optionalSlot = (label: string, greatest: number, slot = textSlot) =>
  slot(label, greatest).optional().meta({ label, policy: "open" });

/** A card for a person or a team: the council in front, the details behind. */
export const businessCard = defineTemplate({
  name: "business-card",
  title: "Business card",
  description:
    "85 by 55 mm on two sides: the council and its promise, then who to ask.",
  version: "1.0.1",
  formats: ["business-card"],
  slots: {
    name: textSlot("Name", 36),
    role: optionalSlot("Role or service", 48),
    telephone: optionalSlot("Telephone", 24),
    email: optionalSlot("E-mail", 44),
    web: optionalSlot("Web address", 40, addressSlot),
  },
  options: { layout },
  examples: businessCardExamples,
  treatment: () => ({ changes: ["crop"], showsCredit: false }),
  compose: (input) => {
    const part = cardPart(input);
    return [<CardFront {...part} />, <CardBack {...part} />];
  },
});
