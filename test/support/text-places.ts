import type { FlattenedField } from "payload";

/** A text field with its path, without the numbers of rows: `messages.text`. */
export interface TextPlace {
  readonly path: string;
  /** The same without the names of blocks, as a refusal shows it. */
  readonly shown: string;
  readonly field: FlattenedField;
}

/** The program writes these itself, whatever was sent: identifiers, files, secrets, what is counted up. */
const writtenByProgram =
  /(^|\.)id$|^(hash|salt|url|thumbnailURL|filename|mimeType|resetPasswordToken|setupToken|originalFile|sessions\..*)$|\.blockName$|^facts$|^phrase$|^(decidedBy|revokedBy)$/;

/** Every text field that is written, those within groups, arrays and blocks too. */
export function textPlaces(
  fields: readonly FlattenedField[],
  within = { path: "", shown: "" },
): readonly TextPlace[] {
  return fields.flatMap((field): readonly TextPlace[] => {
    const path = within.path + field.name;
    const shown = within.shown + field.name;
    const isShownAlone = "virtual" in field && field.virtual;
    if (isShownAlone || writtenByProgram.test(path)) return [];
    if (field.type === "blocks")
      return field.blocks.flatMap(({ flattenedFields, slug }) =>
        textPlaces(flattenedFields, {
          path: `${path}.${slug}.`,
          shown: `${shown}.`,
        }),
      );
    if ("flattenedFields" in field)
      return textPlaces(field.flattenedFields, {
        path: `${path}.`,
        shown: `${shown}.`,
      });
    return ["text", "textarea", "email", "code", "json"].includes(field.type)
      ? [{ path, shown, field }]
      : [];
  });
}
