import path from "node:path";

const folder = path.join("brand", "printing", "icc");

const names: ReadonlyMap<string, string> = new Map([
  [
    "b424c77f40c3423c925536f8ae08634985ccd0fe80eb253d5d229197ded7e886",
    "ISOcoated_v2_300_bas.icc",
  ],
  [
    "6d9481a447ac97ee1cca5375434728bf5f07ba87df52bcbf13e05480a3294763",
    "Uncoated_FOGRA29_300.icc",
  ],
]);

/** Where a profile that comes with the toolkit is, by its digest; nothing for any other. */
export function shippedFile(digest: string): string | undefined {
  const name = names.get(digest);
  // Looked up from the working directory, as fonts are, so that a bundler leaves it alone.
  return (
    name && path.join(/*turbopackIgnore: true*/ process.cwd(), folder, name)
  );
}
