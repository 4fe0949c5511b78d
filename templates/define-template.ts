import {
  designCode,
  isPrintedAddress,
  type Brand,
  type CouncilPromise,
  type Direction,
  type Format,
  type HouseLines,
  type LanguageTag,
  type Photograph,
} from "#brand";
import type { ReactElement } from "react";
import { z } from "zod";
import type { AccessStandard } from "./access-standard.ts";
import type { FlowSection } from "./flow.ts";
import type { PhotographTreatment, TreatmentChoice } from "./treatment.ts";

/** Who may write in a slot: the officer, or the brand guardian alone. */
export type SlotPolicy = "open" | "locked";

/** What the studio shows beside a slot, and what policy leaves open. */
export interface SlotMeta {
  readonly label: string;
  readonly policy: SlotPolicy;
}

/**
 * A slot for one run of text with its copy limit, in characters.
 *
 * The limit is part of the template's promise: copy within it fits every format that is served.
 */
export const textSlot = (
  label: string,
  greatest: number,
  policy: SlotPolicy = "open",
) =>
  z
    .string()
    .min(1)
    .max(greatest)
    .meta({ label, policy } satisfies SlotMeta);

/** A slot for a web address as it is printed: `larkmere.example/food`. */
export const addressSlot = (
  label: string,
  greatest: number,
  policy: SlotPolicy = "open",
) =>
  z
    .string()
    .min(1)
    .max(greatest)
    .refine(isPrintedAddress, {
      error: "Write a web address as it is read aloud, without https://",
    })
    .meta({ label, policy } satisfies SlotMeta);

/** A slot for a list of texts, each with the same limit. */
export const listSlot = (
  label: string,
  greatestItems: number,
  greatest: number,
  policy: SlotPolicy = "open",
) =>
  z
    .array(z.string().min(1).max(greatest))
    .max(greatestItems)
    .meta({ label, policy } satisfies SlotMeta);

/** Everything that a template may look at: no clock, no files, no CMS. */
export interface TemplateInput<Copy, Options> {
  readonly format: Format;
  readonly brand: Brand;
  readonly promise: CouncilPromise;
  readonly language: LanguageTag;
  readonly direction: Direction;
  readonly copy: Copy;
  readonly options: Options;
  readonly photograph: Photograph;
  /** Every photograph of the toolkit that may stand in the template, first choice first. */
  readonly photographs: readonly Photograph[];
  readonly lines: HouseLines;
  /** The imprint with its date and reference filled in. */
  readonly imprint: string;
}

/** One arrangement to look at: feeds golden pictures, preflight tests and the contact sheet. */
export interface TemplateExample {
  /** Kebab-case, unique within the template. */
  readonly name: string;
  /** A campaign of the demonstration brand. */
  readonly campaign: string;
  readonly format: string;
  readonly language: LanguageTag;
  readonly options?: Readonly<Record<string, string>>;
  readonly copy?: Readonly<Record<string, string | readonly string[]>>;
  /** Whether a golden picture is kept. */
  readonly isGolden: boolean;
}

type Shape = Readonly<Record<string, z.ZodType>>;

/** What a template makes of its copy: pages one by one, or sections that are as long as their copy. */
export type Composed =
  | { readonly kind: "pages"; readonly artboards: readonly ReactElement[] }
  | {
      readonly kind: "flow";
      /** Of the document, where it is not the campaign's headline. */
      readonly title?: string;
      readonly sections: readonly FlowSection[];
    };

/** What a template's author writes. */
export interface TemplateSource<Slots extends Shape, Options extends Shape> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Semantic version: part of every manifest. */
  readonly version: string;
  /** Format codes that the template is designed for. */
  readonly formats: readonly string[];
  readonly slots: Slots;
  readonly options: Options;
  readonly examples: readonly TemplateExample[];
  /** What becomes of the photograph: asked before anything is drawn. */
  readonly treatment: (choice: TreatmentChoice) => PhotographTreatment;
  /** What its outputs keep beside what every output must; absent: nothing more. */
  readonly standard?: AccessStandard;
  /** Gives one `Artboard` for each page, or the sections of a document. */
  readonly compose: (
    input: TemplateInput<
      z.output<z.ZodObject<Slots, z.core.$strict>>,
      z.output<z.ZodObject<Options, z.core.$strict>>
    >,
  ) => ReactElement | readonly ReactElement[] | Composed;
}

/** Copy or options that do not fit their schema. */
export interface SlotIssue {
  /** Slot or option name, with an index for lists: `points.2`. */
  readonly path: string;
  readonly kind: "unknown" | "too-long" | "wrong";
  readonly message: string;
}

/** A template whose copy and options are checked before it composes. */
export interface Template extends Omit<
  TemplateSource<Shape, Shape>,
  "compose" | "slots" | "options"
> {
  readonly slots: z.ZodObject;
  readonly options: z.ZodObject;
  /** Slots that policy leaves open to an officer. */
  readonly openSlots: readonly string[];
  /** Issues of copy and options; empty when `compose` may be called. */
  readonly compose: (
    input: TemplateInput<
      Readonly<Record<string, unknown>>,
      Readonly<Record<string, string>>
    >,
  ) => Composed;
}

/** Makes a template from its parts. */
export function defineTemplate<Slots extends Shape, Options extends Shape>(
  source: TemplateSource<Slots, Options>,
): Template {
  const slots = z.strictObject(source.slots);
  const options = z.strictObject(source.options);
  const openSlots = Object.entries(source.slots)
    .filter(([, slot]) => slot.meta()?.["policy"] === "open")
    .map(([name]) => name);
  return {
    ...source,
    slots,
    options,
    openSlots,
    compose: ({ copy, options: chosen, ...input }) => {
      const composed = source.compose({
        ...input,
        copy: slots.parse(copy),
        options: options.parse(chosen),
      });
      if ("kind" in composed) return composed;
      return { kind: "pages", artboards: [composed].flat() };
    },
  };
}

/** Whether a template is designed for a format, or for the one of which it is a variant. */
export const serves = (
  { formats }: Pick<Template, "formats">,
  format: Format,
): boolean => formats.includes(designCode(format));

/** Reads zod's issues as slot issues: what is too long is a finding, the rest are errors. */
export function slotIssues(
  schema: z.ZodObject,
  value: unknown,
): readonly SlotIssue[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  return result.error.issues.map((issue) => {
    if (issue.code === "unrecognized_keys") {
      return {
        path: issue.keys.join(", "),
        kind: "unknown",
        message: issue.message,
      };
    }
    const path = issue.path.join(".");
    if (issue.code === "too_small") {
      return { path, kind: "wrong", message: "it is empty, write something" };
    }
    if (issue.code !== "too_big")
      return { path, kind: "wrong", message: issue.message };
    const unit = issue.origin === "array" ? "entries" : "characters";
    return {
      path,
      kind: "too-long",
      message: `At most ${String(issue.maximum)} ${unit}`,
    };
  });
}
