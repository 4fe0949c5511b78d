/**
 * Says in one document that an output is released: its files by digest, the route that it took, and every signature.
 *
 * It stands beside the files, since their bytes cannot change once they are signed. The same state always gives the
 * same bytes, so that a studio may keep it and compare.
 */
import type { PayloadRequest } from "payload";
import { canonicalJson } from "#render/digest";
import type { Rendition } from "../payload-types.ts";
import {
  itemsIn,
  statementOf,
  type ApprovalStatement,
} from "./approval-items.ts";
import { approvalStanding } from "./approval-standing.ts";
import type { KeptFiles } from "./check-files.ts";
import type { OutwardRelease } from "./outward-release.ts";
import { publicKeyOf, sealOf } from "./seal.ts";

/** An output as its release names it. */
export interface ReleasedOutput {
  readonly key: string;
  readonly name: string;
  readonly files: readonly {
    readonly fileName: string;
    readonly mediaType: string;
    readonly bytes: number;
    readonly sha256: string;
  }[];
}

/** What is said of a released output. */
export interface Release {
  readonly kind: "livery-release/1";
  readonly output: ReleasedOutput;
  /** Why this route, and why steps fell away, in sentences. */
  readonly route: readonly string[];
  /** Empty where nothing had to be signed. */
  readonly signatures: readonly {
    readonly statement: ApprovalStatement;
    readonly seal: string;
  }[];
  /** Ed25519, base64url: what whoever verifies has noted down before. */
  readonly publicKey: string;
}

/** A release with the server's own seal on the whole of it. */
export interface ReleaseManifest extends Release {
  readonly seal: string;
}

/** An output with its files by digest. */
export const releasedOutput = ({
  files,
  key,
  name,
}: Pick<Rendition, "files" | "key" | "name">): ReleasedOutput => ({
  key,
  name,
  files: (files ?? []).map(({ bytes, digest, fileName, mediaType }) => ({
    fileName,
    mediaType,
    bytes,
    sha256: digest,
  })),
});

/** The release of an output. Throws what handing it out would throw where it is not released. */
export async function releaseManifest(
  req: PayloadRequest,
  rendition: Rendition,
  kept: KeptFiles,
): Promise<ReleaseManifest> {
  const { secret } = req.payload;
  const { approval, decision } = await approvalStanding(req, rendition, kept);
  const items = approval ? itemsIn(approval) : [];
  const release: Release = {
    kind: "livery-release/1",
    output: releasedOutput(rendition),
    route: [decision.why, ...decision.skipped.map(({ why }) => why)],
    signatures: approval
      ? (approval.steps ?? []).map((step) => ({
          statement: statementOf(approval.id, items, step),
          seal: step.seal ?? "",
        }))
      : [],
    publicKey: publicKeyOf(secret),
  };
  return { ...release, seal: sealOf(release, secret) };
}

/** A release as it is written: equal releases are equal bytes. */
export const writeRelease = (
  manifest: OutwardRelease | ReleaseManifest,
): string => `${canonicalJson(manifest)}\n`;
