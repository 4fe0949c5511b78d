import type { Command } from "commander";
import { importPhotographs, openCms, openImportSource } from "#plugin";
import { exitCodes, say, sayJson } from "../answer.ts";
import { startProgress } from "../progress.ts";

const help = `
Titles, alternative texts, credits, keywords and places are read from each file and from a sidecar beside it
(a.jpg.xmp or a.xmp). The folder of each file is kept. All photographs come in as drafts. A file that the
library has already is told as present, so an import that was broken off is simply started again.

Examples:
  livery import ./market-2026
  livery import market-2026.zip --credit "Larkmere Council" --json`;

interface ImportFlags {
  readonly credit?: string;
  readonly alt?: string;
  readonly json: boolean;
}

/** Adds `livery import` with its options and help. */
export function addImport(program: Command, exitCodeHelp: string): void {
  program
    .command("import")
    .description("Take the photographs of a folder or a ZIP archive in")
    .argument("<place>", "a folder or a ZIP archive")
    .option("--credit <text>", "for files that say no credit themselves")
    .option("--alt <text>", "for files that say no alternative text themselves")
    .option("--json", "print one JSON object and nothing else", false)
    .addHelpText("after", `${help}\n${exitCodeHelp}`)
    .action(importPlace);
}

/** Imports a place and tells what became of each file; a refused file makes the exit code 1. */
async function importPlace(
  place: string,
  { alt, credit, json }: ImportFlags,
): Promise<void> {
  const source = await openImportSource(place);
  const cms = await openCms();
  const progress = startProgress(source.total, json);
  try {
    const files = await importPhotographs(cms.payload, source, {
      ...(alt !== undefined && { alt }),
      ...(credit !== undefined && { credit }),
      onEntry: ({ message, outcome, path }) =>
        progress.step(`${outcome} ${path}${message ? `: ${message}` : ""}`),
    });
    progress.stop();
    const count = (wanted: string) =>
      files.filter(({ outcome }) => outcome === wanted).length;
    const counts = {
      taken: count("taken"),
      present: count("present"),
      refused: count("refused"),
    };
    if (counts.refused > 0) process.exitCode = exitCodes.blocked;
    if (json) return sayJson({ place, ...counts, files });
    for (const { message, outcome, path } of files)
      if (outcome === "refused") say(`Refused ${path}: ${message ?? ""}`);
    say(
      `${counts.taken} taken, ${counts.present} present already, ${counts.refused} refused`,
    );
  } finally {
    await source.close();
    await cms.close();
  }
}
