import type { Format } from "#brand";
import { defineTemplate } from "../define-template.ts";
import { partOf } from "../parts/part.ts";
import * as slots from "../parts/slots.ts";
import { bannerExamples } from "./banner.examples.ts";
import { LyingBanner } from "./lying-banner.tsx";
import { StandingBanner } from "./standing-banner.tsx";

const { layout, ...copySlots } = slots;

const isStanding = ({ height, width }: Format): boolean => height > width;

/** A strip, lying or standing: mail headers, covers, fence banners and roller banners. */
export const banner = defineTemplate({
  name: "banner",
  title: "Banner",
  description:
    "Long and narrow: mail headers, page covers, fence banners, roller banners.",
  version: "1.2.2",
  formats: [
    ...[
      "email-header",
      "email-hero",
      "email-sig",
      "fb-cover",
      "li-cover",
      "x-header",
    ],
    ...[
      "intranet-banner",
      "pvc-3x1",
      "pvc-2x1",
      "roller-800",
      "roller-850",
      "lamppost-800",
    ],
  ],
  slots: copySlots,
  options: { layout },
  examples: bannerExamples,
  treatment: ({ options }) => ({
    changes: options["layout"] === "panel" ? ["crop"] : ["crop", "overlay"],
    showsCredit: true,
  }),
  compose: (input) => {
    const stands = isStanding(input.format);
    const part = partOf(input, () => (stands ? 8 : 10));
    return stands ? <StandingBanner {...part} /> : <LyingBanner {...part} />;
  },
});
