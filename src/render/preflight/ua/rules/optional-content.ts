import { Entries } from "../../../plates/content/entries.ts";
import type { UaRule } from "../ua-rule.ts";

/** Matterhorn 20-001 to 20-003: readers offer layers by the names of their configurations. */
export const optionalContent: UaRule = {
  code: "ua/optional-content",
  severity: "block",
  says: "Configurations of layers have names, and none switches layers by itself.",
  source: "Matterhorn 20-001, 20-002, 20-003; ISO 14289-1, 7.10",
  *check({ catalog, file }) {
    const properties = catalog.entries("OCProperties");
    const usual = properties?.entries("D");
    const others = properties?.list("Configs") ?? [];
    const all = [
      ...(usual ? [usual] : []),
      ...others.slice(0, 1000).flatMap((each) => Entries.of(file, each) ?? []),
    ];
    const where = "catalog › OCProperties";
    for (const configuration of all) {
      if ((configuration.text("Name") ?? "") === "")
        yield {
          where,
          message: "A configuration of layers has no name",
          hint: "Name it, or export the file without layers",
        };
      if (configuration.has("AS"))
        yield {
          where,
          message:
            "Layers are switched by themselves, when the file is printed or magnified",
          hint: "Export the file without automatic states",
        };
    }
  },
};
