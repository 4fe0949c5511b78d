import path from "node:path";
import type { Folders } from "#collections";

/** Where the program keeps its things: `.livery` in the working directory, or `LIVERY_HOME`. */
export const defaultHome = (): string =>
  path.resolve(
    /*turbopackIgnore: true*/ process.env["LIVERY_HOME"] ?? ".livery",
  );

/** The folders of a home. They are made when something is first kept. */
export const foldersOf = (home: string): Folders => ({
  originals: path.join(/*turbopackIgnore: true*/ home, "originals"),
  uploads: path.join(/*turbopackIgnore: true*/ home, "uploads"),
  forms: path.join(/*turbopackIgnore: true*/ home, "forms"),
  renditions: path.join(/*turbopackIgnore: true*/ home, "renditions"),
  imports: path.join(/*turbopackIgnore: true*/ home, "imports"),
  previews: path.join(/*turbopackIgnore: true*/ home, "previews"),
  merges: path.join(/*turbopackIgnore: true*/ home, "merges"),
});

/** Where installed profiles of presses are kept. */
export const profilesFolder = (home: string = defaultHome()): string =>
  path.join(/*turbopackIgnore: true*/ home, "profiles");

/** The embedded database of a home. */
export const embeddedDatabase = (home: string): string =>
  `file:${path.join(/*turbopackIgnore: true*/ home, "livery.db")}`;
