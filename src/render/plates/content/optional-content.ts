import type { PdfDict, PdfFile, PdfValue } from "../../read-pdf/pdf-file.ts";
import { Entries, isDict, isList } from "./entries.ts";

/** The groups of optional content that a file's own configuration turns off. */
export function hiddenGroupsOf(file: PdfFile): ReadonlySet<PdfDict> {
  const properties = Entries.of(file, file.catalog.get("OCProperties"));
  const usual = properties?.entries("D");
  const isOff = usual?.name("BaseState") === "OFF";
  const hidden = new Set<PdfDict>();
  const add = (value: PdfValue): void => {
    if (isDict(value)) hidden.add(value);
  };
  if (isOff) properties?.list("OCGs")?.forEach(add);
  usual?.list("OFF")?.forEach(add);
  if (isOff)
    usual
      ?.list("ON")
      ?.forEach((value) => isDict(value) && hidden.delete(value));
  return hidden;
}

/** Whether a group, or a membership of several, is off. */
export function isHiddenGroup(
  { file, hiddenGroups }: { file: PdfFile; hiddenGroups: ReadonlySet<PdfDict> },
  value: PdfValue,
): boolean {
  const entries = hiddenGroups.size > 0 ? Entries.of(file, value) : undefined;
  if (!entries) return false;
  if (entries.name("Type") !== "OCMD") return hiddenGroups.has(entries.dict);
  const of = entries.get("OCGs");
  const groups = (isList(of) ? (entries.list("OCGs") ?? []) : [of]).filter(
    isDict,
  );
  const off = groups.filter((group) => hiddenGroups.has(group)).length;
  if (groups.length === 0) return false;
  switch (entries.name("P")) {
    case "AllOn":
      return off > 0;
    case "AnyOff":
      return off === 0;
    case "AllOff":
      return off < groups.length;
    default:
      return off === groups.length;
  }
}
