import type { AlteredFile } from "../../press/altered-file.ts";

/** An element with nothing in it, under a marked one; gives its number. */
export const under = (
  file: AlteredFile,
  parent: string,
  role: string,
): string =>
  file.add(`<< /Type /StructElem /S /${role} /P ${file.refTo(parent)} >>`);

/** Puts elements after what a marked one holds. */
export const behind = (
  file: AlteredFile,
  parent: string,
  ...roles: readonly string[]
): AlteredFile => {
  const added = roles.map((role) => under(file, parent, role)).join(" ");
  return file.swap(
    parent,
    /\/K (?:\[(.*?)\]|(\d+ 0 R))/,
    (_, some, one) => `/K [${some ?? one} ${added}]`,
  );
};
