import type { UaRule } from "../ua-rule.ts";

/** Matterhorn 07-001 and 07-002: else the window shows the file's name. */
export const titleNotShown: UaRule = {
  code: "ua/title-not-shown",
  severity: "block",
  says: "Readers show the title in place of the file's name.",
  source: "Matterhorn 07-001, 07-002; ISO 14289-1, 7.1",
  *check({ catalog }) {
    const shows = catalog.entries("ViewerPreferences")?.get("DisplayDocTitle");
    if (shows === true) return;
    yield {
      where: "catalog › ViewerPreferences",
      message:
        shows === false
          ? "DisplayDocTitle is false"
          : "DisplayDocTitle is missing",
      hint: "Export the file with its title shown in the title bar",
    };
  },
};
