/** Everything that the demonstration brand can print: templates by formats, with their jobs. */
import { readFileSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import {
  findCondition,
  findFormat,
  findPrinter,
  usualPrinter,
  type PrintFormat,
  type Toolkit,
} from "#brand";
import { campaigns, larkmere, originalOf, photographs } from "#larkmere";
import {
  createSources,
  digestOf,
  pressFormat,
  produce,
  sha256,
  type PressProfile,
  type Production,
  type Sources,
} from "#render";
import { templates, type Template } from "#templates";

const folder = new URL("../../../../brand/printing/icc/", import.meta.url);

const profiles: readonly PressProfile[] = readdirSync(folder)
  .filter((file) => file.endsWith(".icc"))
  .map((file) => {
    const bytes = readFileSync(new URL(file, folder));
    return { bytes, digest: sha256(bytes), description: file };
  });

async function readProfile(digest: string): Promise<PressProfile> {
  const found = profiles.find((iccProfile) => iccProfile.digest === digest);
  if (!found) throw new Error(`No profile ${digest}`);
  return found;
}

/** The library's largest photograph is dense enough for posters; a fuller one suits small sheets. */
const photographFor = ({ group }: PrintFormat): string =>
  group === "folded" || group === "small"
    ? "woodland-stream"
    : "dandelion-meadow";

/** The first campaign with the whole library of photographs. */
export function printToolkit(): Toolkit {
  const campaign = campaigns[0];
  const promise = larkmere.promises.find(
    ({ key }) => key === campaign?.promise,
  );
  if (!campaign || !promise) throw new Error("The demonstration has changed");
  const { slug, name, reference, issued, narratives, pack } = campaign;
  const content = {
    ...{ slug, name, reference, issued, narratives, pack, promise },
    brand: larkmere,
    languages: Object.keys(narratives),
    photographs,
  };
  return { ...content, digest: digestOf(content) };
}

/** Sources of the demonstration, with the shipped profiles. */
export const printSources = (): Sources =>
  createSources(larkmere, (photograph) => readFile(originalOf(photograph)), {
    readProfile,
  });

/** One thing that can be printed. */
export interface PrintItem {
  readonly template: Template;
  readonly format: PrintFormat;
  readonly options: Readonly<Record<string, string>>;
  readonly usesSpots?: boolean;
  readonly language?: string;
}

/** Every print format of every template in every layout. */
export const printItems: readonly PrintItem[] = templates.flatMap((template) =>
  template.formats
    .map((code) => findFormat(code))
    .flatMap((format) =>
      format.medium === "print"
        ? layoutsOf(template).map((options) => ({ template, format, options }))
        : [],
    ),
);

function layoutsOf({
  options,
}: Template): readonly Readonly<Record<string, string>>[] {
  return "layout" in options.shape
    ? [{ layout: "photograph" }, { layout: "panel" }]
    : [{}];
}

/** Makes a press file as its usual printer wants it. */
export function print(
  item: PrintItem,
  toolkit: Toolkit,
  sources: Sources,
): Promise<Production> {
  const { template, format, options, usesSpots = false } = item;
  // A card needs somebody's name; campaigns speak for themselves elsewhere.
  const copy = template.examples[0]?.copy ?? {};
  const printer = findPrinter(usualPrinter(format));
  return produce(
    toolkit,
    {
      template,
      options,
      format: pressFormat(format, printer),
      purpose: "press",
      encoding: "pdf",
      language: item.language ?? "en",
      copy,
      photograph: photographFor(format),
      press: {
        printer,
        condition: findCondition(printer.condition),
        usesSpots,
        outlinesText: printer.outlinesText,
        version: 1,
        item: format.code,
      },
    },
    sources,
  );
}
