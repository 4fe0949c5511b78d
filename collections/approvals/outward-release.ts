/**
 * Says outside the house that an output is released: what a release says, without whoever signed it.
 *
 * A role, a moment and a mark leave; names stay. The mark is the digest of a signature's seal: the council finds the
 * signature by it, and nobody else can try names against it, since only the server's key makes seals.
 */
import type { Payload } from "payload";
import { canonicalJson, sha256 } from "#render/digest";
import type { Rendition } from "../payload-types.ts";
import type { ApprovalStanding } from "./approval-standing.ts";
import { releasedOutput, type ReleasedOutput } from "./release-manifest.ts";
import { publicKeyOf, sealOf } from "./seal.ts";

/** One signature as it is told outside the house. */
export interface OutwardSignature {
  readonly step: string;
  readonly decision: string;
  /** The role that signed. */
  readonly as: string;
  /** Whether it was signed for somebody who was away. */
  readonly isInPlace: boolean;
  /** ISO 8601. */
  readonly at: string;
  /** SHA-256 of the signature's seal, by which the council finds it. */
  readonly mark: string;
}

/** What is said of a released output to whoever gets its files. */
export interface OutwardRelease {
  readonly kind: "livery-outward-release/1";
  readonly output: ReleasedOutput;
  /** Empty where nothing had to be signed. */
  readonly signatures: readonly OutwardSignature[];
  /** Ed25519, base64url: what whoever verifies has noted down before. */
  readonly publicKey: string;
  /** The server's own, on everything else. */
  readonly seal: string;
}

/** The outward release of an output that stands as released. */
export function outwardRelease(
  { secret }: Pick<Payload, "secret">,
  rendition: Rendition,
  { approval }: Pick<ApprovalStanding, "approval">,
): OutwardRelease {
  const release = {
    kind: "livery-outward-release/1",
    output: releasedOutput(rendition),
    signatures: (approval?.steps ?? []).map((step) => ({
      step: step.name,
      decision: step.decision ?? "",
      as: step.signedAs ?? "",
      isInPlace: Boolean(step.inPlaceOf),
      at: step.signedAt ? new Date(step.signedAt).toISOString() : "",
      mark: sha256(step.seal ?? ""),
    })),
    publicKey: publicKeyOf(secret),
  } as const;
  return { ...release, seal: sealOf(release, secret) };
}

/** Releases as they go out beside their files: equal releases are equal bytes. */
export const writeOutwardReleases = (
  releases: readonly OutwardRelease[],
): string =>
  `${canonicalJson({ kind: "livery-outward-releases/1", releases })}\n`;
