import path from "node:path";
import { InvalidArgumentError, Option, type Command } from "commander";
import { todayInLondon } from "#collections";
import {
  makePaper,
  openCms,
  paperNames,
  readElection,
  type PaperWish,
} from "#plugin";
import { say, sayJson } from "../answer.ts";
import { openFolder } from "../output-folder.ts";

const help = `
The building notice says on one side from when to when a building stays neutral, and the days of the
vote; in Wales in Welsh and English. The staff briefing says what stops, what goes on, what to do and
whom to ask. Both are PDF/UA-1 and made from the election's own days. Without --election, the
election whose poll is next.

Examples:
  livery election-papers
  livery election-papers --election "Larkmere by-election, Weirford ward" --paper notice --format a3

Exit codes:
  0  the papers are made
  2  wrong use, no such election, or something that does not fit`;

/** The options of `livery election-papers`, as the command line gives them. */
export interface PapersOptions {
  readonly election?: string;
  readonly paper?: PaperWish["paper"];
  readonly format: PaperWish["format"];
  readonly out: string;
  readonly json: boolean;
}

/** Adds the command that makes an election's building notice and staff briefing. */
export function addElectionPapers(program: Command): void {
  program
    .command("election-papers")
    .description("Make an election's building notice and staff briefing")
    .option("--election <name>", "its name; the next one unless told", named)
    .addOption(
      new Option("--paper <paper>", "one of them; both unless told").choices(
        paperNames,
      ),
    )
    .addOption(
      new Option("--format <format>", "of the notice")
        .choices(["a4", "a3"])
        .default("a4"),
    )
    .option("--out <folder>", "where they are written", "out")
    .option("--json", "print one JSON object and nothing else", false)
    .addHelpText("after", help)
    .action(electionPapers);
}

function named(text: string): string {
  if (text.trim() !== "") return text;
  throw new InvalidArgumentError("Give the name as the register has it.");
}

/** Makes the papers of an election and writes each whole, or not at all. */
export async function electionPapers({
  election,
  format,
  json,
  out,
  paper,
}: PapersOptions): Promise<void> {
  const cms = await openCms();
  try {
    const { payload } = cms;
    const today = `${todayInLondon()}T00:00:00.000Z`;
    const read = await readElection(payload, {
      where:
        election === undefined
          ? { pollDay: { greater_than_equal: today } }
          : { name: { equals: election } },
    });
    const folder = openFolder(path.resolve(out));
    const files = [];
    for (const wanted of paper === undefined ? paperNames : [paper]) {
      const made = await makePaper(payload, read, { paper: wanted, format });
      const file = await folder.write(made.fileName, made.bytes);
      const pages = made.frames.length;
      files.push({ paper: wanted, file, pages, digest: made.digest });
    }
    if (json) return sayJson({ election: read.document.name, files });
    for (const { file, pages } of files)
      say(
        `${path.relative(process.cwd(), file)}: ${pages} ${pages === 1 ? "page" : "pages"}`,
      );
  } finally {
    await cms.close();
  }
}
