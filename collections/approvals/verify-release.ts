import { z } from "zod";
import { ToolkitError } from "#render/errors";
import type { OutwardRelease } from "./outward-release.ts";
import type { ReleaseManifest } from "./release-manifest.ts";
import { isSealed } from "./seal.ts";

const statementSchema = z.object({
  kind: z.literal("livery-approval/1"),
  approval: z.number(),
  outputs: z.array(z.object({ key: z.string(), files: z.array(z.string()) })),
  step: z.string(),
  name: z.string(),
  decision: z.string(),
  signedBy: z.string(),
  signerName: z.string(),
  as: z.string(),
  inPlaceOf: z.string(),
  inPlaceOfName: z.string(),
  at: z.string(),
  words: z.string(),
});

const outputSchema = z.object({
  key: z.string(),
  name: z.string(),
  files: z.array(
    z.object({
      fileName: z.string(),
      mediaType: z.string(),
      bytes: z.number(),
      sha256: z.string(),
    }),
  ),
});

const manifestSchema = z.object({
  kind: z.literal("livery-release/1"),
  output: outputSchema,
  route: z.array(z.string()),
  signatures: z.array(
    z.object({ statement: statementSchema, seal: z.string() }),
  ),
  publicKey: z.string(),
  seal: z.string(),
});

const outwardSchema = z.object({
  kind: z.literal("livery-outward-release/1"),
  output: outputSchema,
  signatures: z.array(
    z.object({
      step: z.string(),
      decision: z.string(),
      as: z.string(),
      isInPlace: z.boolean(),
      at: z.string(),
      mark: z.string(),
    }),
  ),
  publicKey: z.string(),
  seal: z.string(),
});

const listSchema = z.object({
  kind: z.literal("livery-outward-releases/1"),
  releases: z.array(outwardSchema).min(1).max(10_000),
});

/** A release as somebody has it: the council's own, or one that went out. */
export type KnownRelease = OutwardRelease | ReleaseManifest;

const knownSchema = z.discriminatedUnion("kind", [
  manifestSchema,
  outwardSchema,
  listSchema,
]);

/**
 * Reads a release manifest; of a list the one of a file, or its first where none is. Throws `invalid-document`
 * where a text is none.
 */
export function readRelease(text: string, file: string): KnownRelease {
  try {
    const read = knownSchema.parse(JSON.parse(text));
    if (read.kind !== "livery-outward-releases/1") return read;
    const own = read.releases.find(({ output }) =>
      output.files.some(({ sha256 }) => sha256 === file),
    );
    const found = own ?? read.releases[0];
    if (found) return found;
    throw new Error("The list is empty");
  } catch (error) {
    throw new ToolkitError(
      "invalid-document",
      "Cannot read the release manifest: fetch it anew beside the file",
      { cause: error },
    );
  }
}

/** What is wrong with a release as the word on one file; nothing where it holds. */
export function faultsInRelease(
  manifest: KnownRelease,
  { file, publicKey }: { readonly file: string; readonly publicKey?: string },
): readonly string[] {
  const { seal, ...release } = manifest;
  const { files, name } = release.output;
  const digests = files.map(({ sha256 }) => sha256);
  const faults: string[] = [];
  if (publicKey !== undefined && publicKey !== manifest.publicKey)
    faults.push("It was sealed with another key than the one that you gave");
  if (!isSealed(release, seal, manifest.publicKey))
    faults.push("It was changed after it was sealed");
  if (!digests.includes(file))
    faults.push(
      `It is the release of "${name}", and this file is none of its files or was changed since`,
    );
  return [
    ...faults,
    ...(manifest.kind === "livery-release/1"
      ? faultsInSignatures(manifest, digests)
      : notApproved(
          manifest.signatures.map(({ decision, step }) => [step, decision]),
        )),
  ];
}

const notApproved = (
  steps: readonly (readonly [name: string, decision: string])[],
): readonly string[] =>
  steps
    .filter(([, decision]) => decision !== "approve")
    .map(([name]) => `"${name}" is not approved`);

/** What is wrong with the signatures of the council's own release: each is held against its own seal. */
function faultsInSignatures(
  { output: { key }, publicKey, signatures }: ReleaseManifest,
  digests: readonly string[],
): readonly string[] {
  return signatures.flatMap(({ seal, statement }) => {
    const signed = statement.outputs.find((output) => output.key === key);
    return [
      ...(isSealed(statement, seal, publicKey)
        ? []
        : [`The signature at "${statement.name}" does not hold`]),
      ...notApproved([[statement.name, statement.decision]]),
      ...(String(signed?.files) === String(digests)
        ? []
        : [`The signature at "${statement.name}" is on other bytes`]),
    ];
  });
}
