import { logoFilesOf, type Brand } from "#brand";
import { packNameOf } from "../../guide-downloads.ts";
import { versionWords } from "../../logo-words.ts";
import type { GuideEntry } from "../guide-entry.ts";

/** The versions of the logo with the grounds that they are for, and their packs and files. */
export function logoEntries(brand: Brand): readonly GuideEntry[] {
  const { logo, slug, swatches } = brand;
  const pack: GuideEntry = {
    kind: "downloads",
    name: "Logo: every version",
    says: "ZIP",
    also: "logo pack zip all files svg pdf png jpeg eps",
    address: `/brand/logo/packs/${slug}-logo.zip`,
  };
  const entries = logo.versions.flatMap((version): readonly GuideEntry[] => {
    const name = `Logo, ${versionWords(version).toLowerCase()}`;
    const grounds = swatches.filter((one) =>
      version.grounds.includes(one.name),
    );
    return [
      {
        kind: "logo",
        name,
        says: `On ${grounds.map(({ title }) => title).join(", ") || "no ground"}`,
        also: `${logo.name} ${version.colorway} ${version.layout} ${version.colorway === "reversed" ? "dark ground white" : ""}`,
        address: "/brand/logo#versions",
      },
      {
        kind: "downloads",
        name: `${name}: every file`,
        says: "ZIP",
        also: "pack zip",
        address: `/brand/logo/packs/${packNameOf(slug, version)}`,
      },
      ...logoFilesOf(brand, version).map((file): GuideEntry => ({
        kind: "downloads",
        name: file.name,
        says: file.use,
        also: `logo ${versionWords(version)} ${file.name.split(".").at(-1) ?? ""}`,
        address: `/brand/logo/files/${file.name}`,
      })),
    ];
  });
  return [pack, ...entries];
}
