import { isFileName } from "../../file-name.ts";
import { atElement, type UaRule } from "../ua-rule.ts";

/** WCAG technique F30: programs put the picture's file name where words were left out. */
export const alternativeIsFileName: UaRule = {
  code: "ua/alternative-is-file-name",
  severity: "warn",
  says: "Words in place of a picture are not its file's name.",
  source: "Matterhorn 13-006; WCAG 1.1.1, failure F30",
  *check(subject) {
    for (const element of subject.structure?.elements ?? []) {
      const text = element.entries.text("Alt") ?? "";
      if (isFileName(text))
        yield {
          ...atElement(subject, element),
          message: `The alternative text is the name of a file: "${text}"`,
          hint: "Say what the picture shows",
        };
    }
  },
};
