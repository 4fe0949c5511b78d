import { z } from "zod";
import { recordIssues, type FormatRecord, type RecordIssue } from "#brand";

const figure = z.number();
const noNull = <Value extends z.ZodType>(value: Value) =>
  value.nullish().transform((given) => given ?? undefined);

const insets = z.object({
  top: figure,
  right: figure,
  bottom: figure,
  left: figure,
});

const common = {
  key: z.string(),
  name: z.string(),
  width: figure,
  height: figure,
  safe: insets,
  confidence: z.enum(["S", "K", "D"]),
  note: noNull(z.string()),
};

const print = z.object({
  ...common,
  medium: z.literal("print"),
  group: z.string(),
  bleed: figure,
  artworkScale: z.enum(["1", "0.25", "0.1"]).transform(Number),
  leastPpi: figure,
  viewingDistance: figure,
  pages: figure,
  panels: noNull(z.array(figure)),
});

const screen = z.object({
  ...common,
  medium: z.literal("screen"),
  platform: z.string(),
  placement: noNull(z.string()),
  greatestMegabytes: figure,
  encodings: z.array(z.string()).min(1),
});

const formatDocument = z.discriminatedUnion("medium", [print, screen]);

/** A format's figures as its document keeps them, with the key of the format that it is based on. */
export function formatFromDocument(
  document: unknown,
  basedOn?: string,
): z.ZodSafeParseResult<FormatRecord> {
  return formatDocument
    .transform((given): FormatRecord => {
      const shared = {
        note: given.note ?? "",
        ...(basedOn !== undefined && { basedOn }),
      };
      return given.medium === "print"
        ? { ...given, ...shared, panels: given.panels ?? [] }
        : { ...given, ...shared, placement: given.placement ?? "" };
    })
    .safeParse(document);
}

/** What is wrong with the figures of a document that is being edited; unfinished ones are left to each field. */
export function issuesOfDocument(document: unknown): readonly RecordIssue[] {
  const read = formatFromDocument(document);
  return read.success ? recordIssues(read.data) : [];
}
