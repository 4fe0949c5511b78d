import type { Production } from "#plugin";
import { sha256 } from "#render/digest";

/** What makes one sample differ from another. */
export interface SampleOptions {
  readonly language?: string;
  readonly isBlocked?: boolean;
  /** Whether it is a press file; a picture for social media unless told. */
  readonly isPress?: boolean;
  /** What it says in its headline. */
  readonly headline?: string;
  /** Slots whose words were written for this output; none unless told. */
  readonly ownWords?: readonly string[];
  /** Makes its bytes and its manifest others than those of the same thing before. */
  readonly edition?: string;
  /** Its bytes, where they must be a picture. */
  readonly bytes?: Uint8Array;
  /** The photographs that were painted; none unless told. */
  readonly photographs?: Production["manifest"]["photographs"];
}

/** What the engine might give for one social card. */
export function sampleProduction({
  language = "en",
  isBlocked = false,
  isPress = false,
  headline = "Feed the caddy",
  ownWords = [],
  edition = "",
  bytes = new TextEncoder().encode(`a picture in ${language}${edition}`),
  photographs = [],
}: SampleOptions = {}): Production {
  return {
    // A press file that its plates refuse is kept, to be looked at.
    artworks:
      isBlocked && !isPress
        ? []
        : [
            {
              bytes,
              mediaType: "image/jpeg",
            },
          ],
    frames: [{ texts: [{ name: "headline", text: headline }] }],
    report: {
      isBlocked,
      findings: [
        {
          code: "brand/contrast",
          severity: isBlocked ? "block" : "warn",
          where: "ig-portrait › headline",
          message: "Contrast is 4.4 and 4.5 is needed",
          hint: "Choose a darker ground",
        },
      ],
    },
    manifest: {
      engine: "0.0.0",
      toolkit: {
        slug: "feed-the-caddy",
        digest: sha256("toolkit"),
        reference: "SC-2026-001",
      },
      brand: "sample",
      template: { name: "social-card", version: "1" },
      format: "ig-portrait",
      language,
      purpose: isPress ? "press" : "social",
      encoding: "jpeg",
      options: {},
      promise: "environment",
      narrative: sha256("narrative"),
      copy: sha256(`copy${edition}`),
      slots: ["headline"],
      ...(ownWords.length > 0 && { ownWords }),
      facts: [{ key: "liners", value: 52, asOf: "2026-04-01" }],
      photographs,
      fonts: [{ key: "sans-600", digest: sha256("sans") }],
      logos: ["symbol-color"],
      swatches: ["chalk", "mere"],
    },
  };
}
