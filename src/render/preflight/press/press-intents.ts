import { Entries } from "../../plates/content/entries.ts";

/** The output intents that PDF/X looks at. */
export const pressIntentsOf = (catalog: Entries): readonly Entries[] =>
  (catalog.list("OutputIntents") ?? [])
    .flatMap((intent) => Entries.of(catalog.file, intent) ?? [])
    .filter((intent) => intent.name("S") === "GTS_PDFX");
