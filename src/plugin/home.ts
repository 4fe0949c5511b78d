import path from "node:path";
import { isBucket, type Folders } from "#collections";
import type { FontPlace } from "#render/fonts";

/** Where the program keeps its things: `.livery` in the working directory, or `LIVERY_HOME`. */
export const defaultHome = (): string =>
  path.resolve(
    /*turbopackIgnore: true*/ process.env["LIVERY_HOME"] ?? ".livery",
  );

/**
 * The folders of a home, which are made when something is first kept. With `LIVERY_FILES`, as
 * `s3://bucket/prefix`, what cannot be made again lies there, and the home holds the rest.
 */
export const foldersOf = (home: string): Folders => ({
  ...keptFor(process.env["LIVERY_FILES"] || home),
  uploads: path.join(/*turbopackIgnore: true*/ home, "uploads"),
  imports: path.join(/*turbopackIgnore: true*/ home, "imports"),
  previews: path.join(/*turbopackIgnore: true*/ home, "previews"),
  plates: path.join(/*turbopackIgnore: true*/ home, "plates"),
  merges: path.join(/*turbopackIgnore: true*/ home, "merges"),
});

/** Throws where the place is neither a folder nor a bucket, before a file is handed in. */
function keptFor(
  place: string,
): Pick<Folders, "fonts" | "forms" | "originals" | "renditions"> {
  const at = (name: string) =>
    isBucket(place)
      ? `${place.replace(/\/$/, "")}/${name}`
      : path.join(/*turbopackIgnore: true*/ place, name);
  return {
    originals: at("originals"),
    forms: at("forms"),
    fonts: at("fonts"),
    renditions: at("renditions"),
  };
}

/** Where the engine reads fonts that were handed in: the home's own folder, filled from where they are kept. */
export const fontPlaceOf = (home: string): FontPlace => ({
  folder: path.join(/*turbopackIgnore: true*/ home, "fonts"),
  keptIn: foldersOf(home).fonts,
});

/** Where installed profiles of presses are kept. */
export const profilesFolder = (home: string = defaultHome()): string =>
  path.join(/*turbopackIgnore: true*/ home, "profiles");

/** The embedded database of a home. */
export const embeddedDatabase = (home: string): string =>
  `file:${path.join(/*turbopackIgnore: true*/ home, "livery.db")}`;
