/**
 * Smaller copies of photographs, kept by the digest of the original and without any metadata. One that
 * is lost is made again from its original. It serves nobody.
 */
import { readFile } from "node:fs/promises";
import type { CopyName, PhotographCopy } from "#render/photographs";
import { ToolkitError } from "#render/errors";
import { filesIn } from "./content/files-in.ts";
import { contentPath, writeWhole } from "./content/folder-files.ts";
import type { Folders } from "./folders.ts";

/** Every copy, the largest first. */
export const copyNames = ["large", "preview", "thumbnail"] as const;

/** Whether there is a copy of that name. */
export const isCopyName = (name: unknown): name is CopyName =>
  copyNames.some((known) => known === name);

/** Keeps the copies of an original. */
export async function keepCopies(
  { uploads }: Folders,
  digest: string,
  copies: readonly PhotographCopy[],
): Promise<void> {
  const { copyRecipe } = await import("#render/photographs");
  await Promise.all(
    copies.map(({ bytes, name }) =>
      writeWhole(copyPath(uploads, digest, `${copyRecipe}-${name}`), bytes),
    ),
  );
}

/** The bytes of a copy, made again where it is not there. */
export async function openCopy(
  folders: Folders,
  digest: string,
  name: CopyName,
): Promise<Uint8Array> {
  const { copyRecipe, makeCopy } = await import("#render/photographs");
  const file = copyPath(folders.uploads, digest, `${copyRecipe}-${name}`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept && kept.length > 0) return kept;
  const original = await openOriginal(folders, digest);
  const { bytes } = await makeCopy(original, name, digest);
  await writeWhole(file, bytes);
  return bytes;
}

async function openOriginal(
  { originals }: Folders,
  digest: string,
): Promise<Uint8Array> {
  const bytes = await filesIn(originals).get(digest);
  if (bytes) return bytes;
  throw new ToolkitError(
    "missing-supply",
    `Cannot read the original "${digest}": restore the file or upload the photograph again`,
  );
}

const copyPath = (folder: string, digest: string, part: string): string =>
  `${contentPath(folder, digest)}-${part}.jpg`;
