import { defaultHome, foldersOf, openCms, tidyFiles } from "#plugin";
import { say, sayJson } from "../answer.ts";

/** Options of `livery tidy`. */
export interface TidyCommandOptions {
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** Removes the files that no document names, and tells how many of each kind. */
export async function tidy({
  dryRun,
  json,
}: TidyCommandOptions): Promise<void> {
  const cms = await openCms();
  try {
    const folders = await tidyFiles(cms.payload, foldersOf(defaultHome()), {
      now: new Date(),
      isTrial: dryRun,
    });
    if (json) return sayJson({ dryRun, folders });
    const verb = dryRun ? "to remove" : "removed";
    for (const { bytes, folder, kept, removed } of folders)
      say(
        `${folder.padEnd(10)}  ${removed} ${verb} (${(bytes / 2 ** 20).toFixed(1)} MiB), ${kept} kept`,
      );
  } finally {
    await cms.close();
  }
}
