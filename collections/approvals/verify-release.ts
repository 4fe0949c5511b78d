import { z } from "zod";
import { ToolkitError } from "#render/errors";
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

const manifestSchema = z.object({
  kind: z.literal("livery-release/1"),
  output: z.object({
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
  }),
  route: z.array(z.string()),
  signatures: z.array(
    z.object({ statement: statementSchema, seal: z.string() }),
  ),
  publicKey: z.string(),
  seal: z.string(),
});

/** Reads a release manifest. Throws `invalid-document` where a text is none. */
export function readRelease(text: string): ReleaseManifest {
  try {
    return manifestSchema.parse(JSON.parse(text));
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
  manifest: ReleaseManifest,
  { file, publicKey }: { readonly file: string; readonly publicKey?: string },
): readonly string[] {
  const { seal, ...release } = manifest;
  const { key, files, name } = release.output;
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
  for (const { seal: given, statement } of manifest.signatures) {
    if (!isSealed(statement, given, manifest.publicKey))
      faults.push(`The signature at "${statement.name}" does not hold`);
    if (statement.decision !== "approve")
      faults.push(`"${statement.name}" is not approved`);
    const signed = statement.outputs.find((output) => output.key === key);
    if (String(signed?.files) !== String(digests))
      faults.push(`The signature at "${statement.name}" is on other bytes`);
  }
  return faults;
}
