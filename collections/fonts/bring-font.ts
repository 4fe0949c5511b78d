import { readKeptFont } from "#brand";
import { fontPlaces } from "#render/fonts";
import { filesIn } from "../content/files-in.ts";
import { contentPath, writeWhole } from "../content/folder-files.ts";

/**
 * Sees to it that a font that was handed in lies in this machine's folder, where the engine reads it: with a
 * bucket, another machine may have taken it. A font of an installed package needs nothing.
 *
 * One that is nowhere is left to the engine to tell.
 */
export async function bringFont(file: string): Promise<void> {
  const kept = readKeptFont(file);
  if (!kept) return;
  for (const { folder, keptIn } of fontPlaces()) {
    if (folder === keptIn) continue;
    if (await filesIn(folder).open(kept.digest)) return;
    const bytes = await filesIn(keptIn).get(kept.digest);
    if (!bytes) continue;
    await writeWhole(contentPath(folder, kept.digest), bytes);
    return;
  }
}
