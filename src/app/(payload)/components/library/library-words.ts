import type { FlattenedField, PayloadRequest } from "payload";
import { channels, channelText } from "#brand";

/** Sides of a photograph that the library shows, in their order. */
export type FacetKey =
  | "styleSet"
  | "promise"
  | "season"
  | "ward"
  | "orientation"
  | "approval"
  | "licence"
  | "service";

/** A side of a photograph, with what people call its values. */
export interface FacetWords {
  readonly key: FacetKey;
  readonly title: string;
  /** A value that is not here is called by itself. */
  readonly labels: Readonly<Record<string, string>>;
}

/** A choice of a list. */
export interface Named {
  readonly value: string;
  readonly label: string;
}

/** Everything that the library shows and no search answers. */
export interface LibraryWords {
  readonly facets: readonly FacetWords[];
  readonly hues: readonly Named[];
  readonly channels: readonly Named[];
}

const sides: readonly (readonly [FacetKey, string, string])[] = [
  ["styleSet", "Style set", "styleSet"],
  ["promise", "Promise", ""],
  ["season", "Season", "season"],
  ["ward", "Ward", ""],
  ["orientation", "Shape", "reading.orientation"],
  ["approval", "Approval", "approval"],
  ["licence", "Licence", "licences.kind"],
  ["service", "Service", ""],
];

/** The words of the collection's own choices, and the titles of promises that the reader may see. */
export async function readLibraryWords(
  req: PayloadRequest,
): Promise<LibraryWords> {
  const { flattenedFields } = req.payload.collections.photographs.config;
  const promises = await req.payload.find({
    collection: "promises",
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  });
  const titles = Object.fromEntries(
    promises.docs.map((promise) => [String(promise.id), promise.title]),
  );
  const capital = (text: string) =>
    text.charAt(0).toUpperCase() + text.slice(1);
  return {
    facets: sides.map(([key, title, path]) => ({
      key,
      title,
      labels:
        key === "promise"
          ? titles
          : Object.fromEntries(
              choicesAt(flattenedFields, path).map(({ label, value }) => [
                value,
                label,
              ]),
            ),
    })),
    hues: choicesAt(flattenedFields, "reading.hues"),
    channels: channels.map((value) => ({
      value,
      label: capital(channelText[value]),
    })),
  };
}

/** The options of the select field at a path; none where there is no such field. */
function choicesAt(
  fields: readonly FlattenedField[],
  path: string,
): readonly Named[] {
  const [name, ...rest] = path.split(".");
  const field = fields.find((candidate) => candidate.name === name);
  if (!field) return [];
  if (rest.length > 0)
    return "flattenedFields" in field
      ? choicesAt(field.flattenedFields, rest.join("."))
      : [];
  if (field.type !== "select") return [];
  return field.options.map((option) =>
    typeof option === "string"
      ? { value: option, label: option }
      : {
          value: option.value,
          label: typeof option.label === "string" ? option.label : option.value,
        },
  );
}
