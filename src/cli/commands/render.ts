import path from "node:path";
import type { Toolkit } from "#brand";
import { todayInLondon } from "#collections";
import {
  openCms,
  profilesFolder,
  readToolkit,
  withRights,
  type Cms,
} from "#plugin";
import {
  createProfileStore,
  createSources,
  produceAll,
  ToolkitError,
} from "#render";
import {
  alternativesFileName,
  alternativesIn,
  alternativesText,
  type PackedAlternatives,
} from "#render/alternatives";
import type { ReportPaper } from "#render/press-report";
import { exitCodes, say, sayJson, warn } from "../answer.ts";
import {
  isFullPack,
  planRequests,
  type RenderChoice,
} from "../plan-requests.ts";
import { renderAlternatives } from "../render-alternatives.ts";
import { startProgress } from "../progress.ts";
import { keepProduction, type Outcome } from "../keep-production.ts";
import { openFolder, type OutputFolder } from "../output-folder.ts";
import { sayOutcomes } from "../say-outcomes.ts";

/** The options of `livery render`, as the command line gives them. */
export interface RenderOptions extends RenderChoice {
  readonly out?: string;
  /** The set of alternatives in place of the pack. */
  readonly alternatives?: boolean;
  /** The report of each press file as a PDF beside it. */
  readonly report?: boolean;
  readonly json: boolean;
}

/** Collects repeated `name=value` options. */
export function collectPairs(
  pair: string,
  before: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const at = pair.indexOf("=");
  if (at < 1) {
    throw new ToolkitError(
      "usage",
      `Expected name=value but received "${pair}"`,
    );
  }
  return { ...before, [pair.slice(0, at)]: pair.slice(at + 1) };
}

/** Renders a toolkit's pack or one output, and sets the exit code. */
export async function render(
  slug: string,
  options: RenderOptions,
): Promise<void> {
  const cms = await openCms();
  try {
    if (options.alternatives) await renderAlternatives(cms, slug, options);
    else await renderToolkit(cms, slug, options);
  } finally {
    await cms.close();
  }
}

/** Renders with an open CMS: files go to the folder, renditions to the store. */
export async function renderToolkit(
  cms: Cms,
  slug: string,
  options: RenderOptions,
): Promise<void> {
  const toolkit = await readToolkit(cms.payload, slug);
  const profiles = createProfileStore({ directory: profilesFolder() });
  const planned = planRequests(
    toolkit,
    { asked: todayInLondon(), ...options },
    await profiles.installed(),
  );
  if (options.report && !planned.some(({ purpose }) => purpose === "press"))
    throw new ToolkitError(
      "usage",
      "Cannot write --report without a press file: add --purpose press",
    );
  const requests = await withRights(cms.payload, toolkit, planned);
  const out = path.resolve(options.out ?? path.join("out", slug));
  const folder = openFolder(out);
  const sources = createSources(toolkit.brand, cms.readOriginal, {
    readProfile: profiles.get,
  });
  const progress = startProgress(requests.length, options.json);
  const outcomes: Outcome[] = [];
  try {
    for await (const production of produceAll(toolkit, requests, sources)) {
      const rendition = await cms.renditions.put(production);
      const paper = options.report
        ? await paperOf(cms, toolkit, rendition)
        : undefined;
      const outcome = await keepProduction(folder, production, paper);
      outcomes.push(outcome);
      progress.step(
        `${outcome.template} ${outcome.format} ${outcome.language}`,
      );
    }
  } finally {
    progress.stop();
  }
  const alternatives = isFullPack(options)
    ? await sayAlternatives(folder, toolkit, outcomes)
    : undefined;
  report({ toolkit, out, outcomes, alternatives }, options.json);
}

/** Writes which other ways to read a campaign its pack holds, and why it lacks the others. */
async function sayAlternatives(
  folder: OutputFolder,
  toolkit: Toolkit,
  outcomes: readonly Outcome[],
): Promise<PackedAlternatives> {
  const found = alternativesIn(
    toolkit,
    outcomes.flatMap(({ files, findings, language, template }) => {
      const artwork = files.find(({ file }) => !/\.(txt|html)$/.test(file));
      const block = findings.find(({ severity }) => severity === "block");
      if (artwork)
        return { language, template, file: path.basename(artwork.file) };
      return { language, template, ...(block && { why: block.message }) };
    }),
  );
  await folder.write(
    alternativesFileName,
    Buffer.from(alternativesText(toolkit, found), "utf8"),
  );
  return found;
}

/** What the report of a press file is set in, and who has signed for the file by now. */
async function paperOf(
  cms: Cms,
  { brand }: Toolkit,
  rendition: Awaited<ReturnType<Cms["renditions"]["put"]>>,
): Promise<ReportPaper> {
  const signatures = await cms.signatures(rendition);
  return {
    brand,
    issued: todayInLondon(),
    ...(signatures && { signatures }),
  };
}

/** What became of a toolkit. */
interface Rendered {
  readonly toolkit: Toolkit;
  readonly out: string;
  readonly outcomes: readonly Outcome[];
  /** Of full packs alone. */
  readonly alternatives: PackedAlternatives | undefined;
}

function report(
  { alternatives, out, outcomes, toolkit }: Rendered,
  isJson: boolean,
): void {
  const { digest, slug } = toolkit;
  const blocked = outcomes.filter((outcome) => outcome.isBlocked);
  if (blocked.length > 0) process.exitCode = exitCodes.blocked;
  if (isJson)
    return sayJson({
      ...{ toolkit: slug, digest, out, outcomes },
      ...{ blocked: blocked.length, alternatives },
    });
  sayOutcomes(outcomes, out);
  if (alternatives && !alternatives.isComplete)
    say(
      `  ${alternativesFileName} says which other ways to read it are missing`,
    );
  if (blocked.length > 0)
    warn(`${blocked.length} of ${outcomes.length} outputs are blocked`);
}
