import { readFile, writeFile } from "node:fs/promises";
import {
  faultsInRelease,
  readRelease,
  releaseOfFile,
  remindApprovers,
  writeRelease,
  type KnownRelease,
} from "#collections";
import { defaultHome, fileStore, foldersOf, openCms } from "#plugin";
import { sha256, ToolkitError } from "#render";
import { exitCodes, say, sayJson } from "../answer.ts";

/** Options of `livery approvals verify`. */
export interface VerifyReleaseOptions {
  /** A release manifest that came with the file: nothing else is asked then. */
  readonly manifest?: string;
  /** The public key that was noted down before. */
  readonly key?: string;
  /** Where the release manifest is written. */
  readonly out?: string;
  readonly json: boolean;
}

interface Verified {
  readonly manifest?: KnownRelease;
  readonly faults: readonly string[];
}

/** Tells who has approved a finished file and whether it still holds; the exit code is 1 where it does not. */
export async function verifyApprovals(
  path: string,
  { json, key, manifest: given, out }: VerifyReleaseOptions,
): Promise<void> {
  const file = sha256(await read(path));
  const { faults, manifest } = given
    ? verifyBeside(await read(given), file, key)
    : await verifyHere(file);
  if (faults.length > 0) process.exitCode = exitCodes.blocked;
  if (manifest && out !== undefined)
    await writeFile(out, writeRelease(manifest));
  if (json)
    return sayJson({
      file,
      isReleased: faults.length === 0,
      faults,
      ...manifest,
    });
  for (const fault of faults) say(`  ${fault}`);
  if (faults.length > 0 || !manifest) return say("The file is not released");
  say(`"${manifest.output.name}" is released`);
  for (const line of signaturesOf(manifest)) say(`  ${line}`);
  if (given && key === undefined)
    say(
      `Sealed with key ${manifest.publicKey}: compare it with the one that the council gave you, or give it as --key`,
    );
}

/** What a release tells of its signatures, a line each: names only where it never left the house. */
const signaturesOf = (manifest: KnownRelease): readonly string[] =>
  manifest.kind === "livery-release/1"
    ? [
        ...manifest.route,
        ...manifest.signatures.map(
          ({ statement }) =>
            `${statement.name}: ${statement.signerName}, ${statement.as}${statement.inPlaceOfName && `, for ${statement.inPlaceOfName}`}, ${statement.at}`,
        ),
      ]
    : manifest.signatures.map(
        ({ as, at, isInPlace, step }) =>
          `${step}: ${as}${isInPlace ? ", for somebody who was away" : ""}, ${at}`,
      );

const read = (path: string): Promise<Buffer> =>
  readFile(path).catch((cause: unknown) => {
    throw new ToolkitError(
      "usage",
      `Cannot read "${path}": check where it lies`,
      { cause },
    );
  });

function verifyBeside(
  text: Buffer,
  file: string,
  publicKey: string | undefined,
): Verified {
  const manifest = readRelease(text.toString("utf8"), file);
  return {
    manifest,
    faults: faultsInRelease(manifest, {
      file,
      ...(publicKey !== undefined && { publicKey }),
    }),
  };
}

/** Asks the instance itself: the matrix as it is now, the signatures and the bytes in the store. */
async function verifyHere(file: string): Promise<Verified> {
  const cms = await openCms();
  try {
    const kept = fileStore(foldersOf(defaultHome()).renditions);
    const manifest = await releaseOfFile(cms.payload, file, kept);
    if (!manifest)
      return {
        faults: [
          "No output has a file with these bytes: it was made elsewhere, or changed since",
        ],
      };
    return { manifest, faults: faultsInRelease(manifest, { file }) };
  } catch (error) {
    if (error instanceof ToolkitError) return { faults: [error.message] };
    throw error;
  } finally {
    await cms.close();
  }
}

/** Records a reminder for every step that is due, once a day. */
export async function remindOfApprovals({
  json,
}: {
  readonly json: boolean;
}): Promise<void> {
  const cms = await openCms();
  try {
    const due = await remindApprovers(cms.payload, new Date());
    if (json)
      return sayJson({
        reminded: due.map(({ approval, due: day, step }) => ({
          approval: approval.id,
          step: step.key,
          due: day,
        })),
      });
    for (const { approval, due: day, step } of due)
      say(`  "${approval.name}" at "${step.name}", due ${day}`);
    say(
      `${due.length} ${due.length === 1 ? "reminder" : "reminders"} recorded`,
    );
  } finally {
    await cms.close();
  }
}
