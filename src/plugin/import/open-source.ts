import { stat } from "node:fs/promises";
import { ToolkitError } from "#render/errors";
import { folderSource } from "./folder-source.ts";
import {
  usualLimits,
  type ImportLimits,
  type ImportSource,
} from "./import-source.ts";
import { zipSource } from "./zip-source.ts";

/** Opens what photographs are imported from: a folder, or a ZIP archive. */
export async function openImportSource(
  place: string,
  limits: ImportLimits = usualLimits,
): Promise<ImportSource> {
  const found = await stat(place).catch((cause: unknown) => {
    throw new ToolkitError(
      "import-missing",
      `Cannot import "${place}": there is no such folder or file`,
      { cause },
    );
  });
  return found.isDirectory()
    ? folderSource(place, limits)
    : zipSource(place, limits);
}
