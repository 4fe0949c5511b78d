import type { Encoding, FocalPoint, Purpose, Toolkit } from "#brand";
import type { Composition } from "./compose.ts";
import { digestOf } from "./digest.ts";
import { frameUses } from "./frame-uses.ts";
import type { PressJob } from "./press-job.ts";
import type { RenderRequest } from "./request.ts";
import type { Frame } from "./frame.ts";
import type { Supplies } from "./supplies.ts";
import { engineVersion } from "./version.ts";

/** Everything that an output was made from. Equal manifests mean equal bytes. */
export interface Manifest {
  readonly engine: string;
  readonly toolkit: {
    readonly slug: string;
    readonly digest: string;
    readonly reference: string;
  };
  readonly brand: string;
  readonly template: { readonly name: string; readonly version: string };
  readonly format: string;
  readonly language: string;
  readonly purpose: Purpose;
  readonly encoding: Encoding;
  readonly options: Readonly<Record<string, string>>;
  /** Where crops were aimed, where the request said so. */
  readonly focalPoint?: FocalPoint;
  /** How many were to be printed. Absent where nobody has said. */
  readonly copies?: number;
  /** `CouncilPromise.key`. */
  readonly promise: string;
  /** SHA-256 of the narrative in the language, hex, as the toolkit carried it. */
  readonly narrative: string;
  /** SHA-256 of the copy as it was set. */
  readonly copy: string;
  /** The template's slots whose words were painted. */
  readonly slots: readonly string[];
  /** The slots whose words were written for this output, painted or not. Absent where all are the campaign's. */
  readonly ownWords?: readonly string[];
  readonly photographs: readonly {
    readonly id: string;
    readonly digest: string;
  }[];
  readonly fonts: readonly { readonly key: string; readonly digest: string }[];
  /** Versions of the logo that were painted: `horizontal-reversed`. */
  readonly logos: readonly string[];
  /** Names of the swatches that were painted. */
  readonly swatches: readonly string[];
  /** The facts that the painted words and the message beside them state, by key. Absent where they state none. */
  readonly facts?: readonly {
    readonly key: string;
    readonly value: number;
    readonly asOf: string;
  }[];
  /** The message that it is posted with: its channel, and SHA-256 of its words, hex. */
  readonly post?: { readonly channel: string; readonly digest: string };
  /** Of press files: the printer as asked, the profile by its digest. */
  readonly press?: {
    readonly printer: string;
    readonly printerDigest: string;
    readonly condition: string;
    readonly iccProfile: string;
    readonly usesSpots: boolean;
    readonly outlinesText: boolean;
    readonly version: number;
  };
}

/** Lists the inputs of an output, in an order that does not depend on chance. */
export function manifestOf(
  toolkit: Toolkit,
  request: RenderRequest,
  composition: Composition,
  frames: readonly Frame[],
  supplies: Supplies,
): Manifest {
  const { fonts, logos, photographs, slots, swatches } = frameUses(
    frames,
    Object.keys(composition.copy),
  );
  const { post } = composition;
  const facts = statedFacts(composition, slots);
  const ownWords = Object.keys(request.copy).toSorted();
  return {
    engine: engineVersion,
    toolkit: {
      slug: toolkit.slug,
      digest: toolkit.digest,
      reference: toolkit.reference,
    },
    brand: toolkit.brand.slug,
    template: {
      name: request.template.name,
      version: request.template.version,
    },
    format: request.format.code,
    language: request.language,
    purpose: request.purpose,
    encoding: request.encoding,
    options: composition.options,
    ...(request.focalPoint && { focalPoint: request.focalPoint }),
    ...(request.copies !== undefined && { copies: request.copies }),
    promise: toolkit.promise.key,
    narrative: digestOf(toolkit.narratives[request.language]),
    copy: digestOf(composition.copy),
    slots,
    ...(ownWords.length > 0 && { ownWords }),
    photographs: photographs.map((id) => ({
      id,
      digest: supplies.photographs.get(id)?.digest ?? "",
    })),
    fonts: fonts.map((key) => ({
      key,
      digest: supplies.fonts.font(key).digest,
    })),
    logos,
    swatches,
    ...(facts.length > 0 && { facts }),
    ...(post && {
      post: { channel: post.channel.code, digest: digestOf(post.text) },
    }),
    ...(request.press && { press: pressOf(request.press) }),
  };
}

/** The facts of the slots that were painted and of the message beside them, once each. */
const statedFacts = (
  { facts, post }: Composition,
  slots: readonly string[],
): NonNullable<Manifest["facts"]> =>
  [
    ...new Map(
      [
        ...facts
          .filter(({ slot }) => slots.includes(slot))
          .map(({ fact }) => fact),
        ...(post?.facts ?? []),
      ].map((fact) => [fact.key, fact]),
    ).values(),
  ]
    .toSorted((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ asOf, key, value }) => ({ key, value, asOf }));

const pressOf = (job: PressJob): NonNullable<Manifest["press"]> => ({
  printer: job.printer.code,
  printerDigest: digestOf(job.printer),
  condition: job.condition.code,
  iccProfile: job.condition.iccProfile,
  usesSpots: job.usesSpots,
  outlinesText: job.outlinesText,
  version: job.version,
});
