import path from "node:path";
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
  equivalentFiles,
  produceAll,
  sha256,
  ToolkitError,
  type Artwork,
  type Finding,
  type Production,
} from "#render";
import { exitCodes, say, sayJson, warn } from "../answer.ts";
import { planRequests, type RenderChoice } from "../plan-requests.ts";
import { startProgress } from "../progress.ts";
import { openFolder, type OutputFolder } from "../output-folder.ts";

/** The options of `livery render`, as the command line gives them. */
export interface RenderOptions extends RenderChoice {
  readonly out?: string;
  readonly json: boolean;
}

/** What became of one request. */
interface Outcome {
  readonly template: string;
  readonly format: string;
  readonly language: string;
  readonly purpose: string;
  readonly encoding: string;
  readonly isBlocked: boolean;
  readonly files: readonly {
    readonly file: string;
    readonly bytes: number;
    readonly digest: string;
  }[];
  readonly findings: readonly Finding[];
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
    await renderToolkit(cms, slug, options);
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
      await cms.renditions.put(production);
      const outcome = await keep(folder, production);
      outcomes.push(outcome);
      progress.step(
        `${outcome.template} ${outcome.format} ${outcome.language}`,
      );
    }
  } finally {
    progress.stop();
  }
  report(slug, toolkit.digest, out, outcomes, options.json);
}

async function keep(
  folder: OutputFolder,
  production: Production,
): Promise<Outcome> {
  const { request, report: made } = production;
  const files = [];
  for (const { fileName, bytes } of await filesOf(production)) {
    files.push({
      file: await folder.write(fileName, bytes),
      bytes: bytes.length,
      digest: sha256(bytes),
    });
  }
  return {
    template: request.template.name,
    format: request.format.code,
    language: request.language,
    purpose: request.purpose,
    encoding: request.encoding,
    isBlocked: made.isBlocked,
    files,
    findings: made.findings,
  };
}

/**
 * What is handed out: finished artwork, and beside it what it says in words. Beside a press file
 * stands its checksum as `sha256sum` writes and checks it, and its report. Of a press file that its
 * plates refuse there is the report alone.
 */
async function filesOf(production: Production) {
  const { request, report: made, frames, artworks, inspections } = production;
  if (request.purpose !== "press")
    return artworks.flatMap((artwork) => [
      artwork,
      ...equivalentFiles(artwork, frames),
    ]);
  const { pressReportFiles } = await import("#render/press-report");
  const files: Pick<Artwork, "fileName" | "bytes">[] = [];
  for (const [index, artwork] of artworks.entries()) {
    const { fileName, digest } = artwork;
    const checksum = `${digest}  ${fileName}\n`;
    if (!made.isBlocked) {
      files.push(artwork, {
        fileName: `${fileName}.sha256`,
        bytes: Buffer.from(checksum),
      });
    }
    const inspection = inspections[index];
    if (inspection)
      files.push(...(await pressReportFiles(inspection, fileName)));
  }
  return files;
}

function report(
  toolkit: string,
  digest: string,
  out: string,
  outcomes: readonly Outcome[],
  isJson: boolean,
): void {
  const blocked = outcomes.filter((outcome) => outcome.isBlocked);
  if (blocked.length > 0) process.exitCode = exitCodes.blocked;
  if (isJson)
    return sayJson({ toolkit, digest, out, outcomes, blocked: blocked.length });
  const files = outcomes.flatMap((outcome) => outcome.files);
  for (const { file, bytes } of files) say(`  ${file}  ${kilobytes(bytes)}`);
  for (const { template, findings } of outcomes) {
    for (const finding of findings) {
      warn(
        `  ${finding.severity} ${finding.code}: ${template} ${finding.where}`,
      );
      warn(`      ${finding.message}`);
      warn(`      ${finding.hint}`);
    }
  }
  const noun = files.length === 1 ? "file" : "files";
  say(`${files.length} ${noun} in ${path.relative(process.cwd(), out) || "."}`);
  if (blocked.length > 0)
    warn(`${blocked.length} of ${outcomes.length} outputs are blocked`);
}

const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1000)} kB`;
