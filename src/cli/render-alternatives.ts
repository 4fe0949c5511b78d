/** Renders the set of alternatives of a campaign, and says of each place whether it is there. */
import path from "node:path";
import { todayInLondon } from "#collections";
import { readToolkit, withRights, type Cms } from "#plugin";
import {
  createSources,
  planAlternatives,
  produce,
  ToolkitError,
  UnknownNameError,
  type PlannedAlternative,
  type Production,
} from "#render";
import type { Toolkit } from "#brand";
import { exitCodes, say, sayJson } from "./answer.ts";
import { keepProduction, type Outcome } from "./keep-production.ts";
import { openFolder } from "./output-folder.ts";
import type { RenderChoice } from "./plan-requests.ts";
import { sayOutcomes } from "./say-outcomes.ts";

/** How a set is asked for. */
export type AlternativesChoice = RenderChoice & {
  readonly report?: boolean;
  readonly out?: string;
  readonly json: boolean;
};

/** A place of the set after it was made, or not. */
interface Place {
  readonly language: string;
  readonly form: string;
  readonly state: "made" | "blocked" | "missing";
  /** Why there is no file. */
  readonly why?: string;
  readonly outcome?: Outcome;
}

/** Makes the whole set or, with `--lang`, that of one language. Files go to the folder, renditions to the store. */
export async function renderAlternatives(
  cms: Cms,
  slug: string,
  choice: AlternativesChoice,
): Promise<void> {
  refuseParts(choice);
  const toolkit = await readToolkit(cms.payload, slug);
  const { lang } = choice;
  if (lang !== undefined && !toolkit.languages.includes(lang))
    throw new UnknownNameError("language", lang, toolkit.languages);
  const planned = planAlternatives(
    toolkit,
    lang === undefined ? undefined : [lang],
  );
  const out = path.resolve(
    choice.out ?? path.join("out", slug, "alternatives"),
  );
  const folder = openFolder(out);
  const make = makerOf(cms, toolkit);
  const places: Place[] = [];
  for (const place of planned) {
    const made = await make(place);
    if (typeof made === "string") {
      const { form, language } = place;
      places.push({ language, form, state: "missing", why: made });
      continue;
    }
    await cms.renditions.put(made);
    places.push(placeOf(place, await keepProduction(folder, made)));
  }
  report(toolkit, out, places, choice.json);
}

/** What is chosen of a single output. */
const parts = [
  "template",
  "format",
  "purpose",
  "encoding",
  "photograph",
  "copies",
  "printer",
  "condition",
  "spot",
  "outline",
  "edition",
  "report",
] as const;

/** A set is whole: nothing of it is chosen but its language. */
function refuseParts(choice: AlternativesChoice): void {
  const chosen: readonly string[] = [
    ...parts.filter((part) => choice[part] !== undefined),
    ...(["set", "option"] as const).filter(
      (part) => Object.keys(choice[part]).length > 0,
    ),
  ];
  if (chosen.length > 0)
    throw new ToolkitError(
      "usage",
      `Cannot choose ${chosen.map((part) => `--${part}`).join(", ")} with --alternatives: it makes the whole set, so leave it out`,
    );
}

/** Makes one place of a set; what stands against it is said, so that the others are made all the same. */
function makerOf(
  { payload, readOriginal }: Cms,
  toolkit: Toolkit,
): (planned: PlannedAlternative) => Promise<Production | string> {
  const sources = createSources(toolkit.brand, readOriginal);
  return async ({ missing, request }) => {
    if (!request) return missing ?? "";
    const asked = { ...request, asked: todayInLondon() };
    const [judged = asked] = await withRights(payload, toolkit, [asked]);
    try {
      return await produce(toolkit, judged, sources);
    } catch (error) {
      if (error instanceof ToolkitError) return error.message;
      throw error;
    }
  };
}

function placeOf(
  { form, language }: PlannedAlternative,
  outcome: Outcome,
): Place {
  if (!outcome.isBlocked) return { language, form, state: "made", outcome };
  const block = outcome.findings.find(({ severity }) => severity === "block");
  const why = block ? `${block.message}. ${block.hint}` : "";
  return { language, form, state: "blocked", why, outcome };
}

function report(
  { digest, slug }: Toolkit,
  out: string,
  places: readonly Place[],
  isJson: boolean,
): void {
  const isComplete = places.every(({ state }) => state === "made");
  if (!isComplete) process.exitCode = exitCodes.blocked;
  if (isJson)
    return sayJson({ toolkit: slug, digest, out, isComplete, places });
  sayOutcomes(
    places.flatMap(({ outcome }) => outcome ?? []),
    out,
  );
  sayTable(places);
  for (const { form, language, state, why } of places)
    if (why !== undefined) say(`  ${state}: ${form} in ${language}. ${why}`);
  say(isComplete ? "The set is complete" : "The set is not complete");
}

/** Languages down, formats across. */
function sayTable(places: readonly Place[]): void {
  const forms = [...new Set(places.map(({ form }) => form))];
  const widths = forms.map((form) => Math.max(form.length, 8));
  const row = (head: string, cells: readonly string[]) =>
    say(
      `  ${head.padEnd(8)}${cells.map((cell, at) => cell.padEnd((widths[at] ?? 8) + 2)).join("")}`.trimEnd(),
    );
  row("", forms);
  for (const language of new Set(places.map((place) => place.language)))
    row(
      language,
      forms.map(
        (form) =>
          places.find(
            (place) => place.language === language && place.form === form,
          )?.state ?? "",
      ),
    );
}
