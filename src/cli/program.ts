import { Command, InvalidArgumentError, Option } from "commander";
import { encodings } from "#brand";
import { engineVersion } from "#render";
import { templates } from "#templates";
import { addApprovals } from "./commands/add-approvals.ts";
import { addAudit } from "./commands/add-audit.ts";
import { addCheck } from "./commands/add-check.ts";
import { addElectionPapers } from "./commands/election-papers.ts";
import { addEvidence } from "./commands/add-evidence.ts";
import { addGuidelines } from "./commands/add-guidelines.ts";
import { addGuide } from "./commands/add-guide.ts";
import { addImport } from "./commands/import.ts";
import { addImpose } from "./commands/add-impose.ts";
import { addWorker } from "./commands/worker.ts";
import { addSend } from "./commands/send.ts";
import { addPreflight } from "./commands/add-preflight.ts";
import { addProfiles } from "./commands/add-profiles.ts";
import { addPull } from "./commands/add-pull.ts";
import { demo, demonstrationToolkit } from "./commands/demo.ts";
import { list } from "./commands/list.ts";
import { proof } from "./commands/proof.ts";
import { collectPairs, render } from "./commands/render.ts";
import { tidy } from "./commands/tidy.ts";
import { seed } from "./commands/seed.ts";

const exitCodeHelp = `
Exit codes:
  0  everything that was asked for is made
  1  a finding blocks at least one output
  2  wrong use or missing input`;

const renderHelp = `
Without --template and --format the toolkit's full pack is made. With one of them, the part of the
pack that matches; with both, that one output.

Examples:
  livery render feed-the-caddy
  livery render feed-the-caddy --template poster --format a3 --lang cy
  livery render feed-the-caddy --template social-card --format ig-portrait --set headline="Feed the caddy"
  livery render feed-the-caddy --template poster --format a4 --purpose proof --option layout=photograph
  livery render feed-the-caddy --template poster --format a3 --purpose press --spot
  livery render feed-the-caddy --with-alternatives
  livery render feed-the-caddy --alternatives
  livery render feed-the-caddy --alternatives --lang cy

A full pack has a file alternatives.txt: which other ways to read the campaign it holds, and why it
lacks the others.
A set of alternatives that lacks one is told by name, and the exit code is 1.
${exitCodeHelp}`;

const templateNames = templates.map(({ name }) => name).join(", ");

/** Every command with its options and help. */
export function buildProgram(): Command {
  const program = new Command("livery")
    .description(
      "Campaign toolkits as on-brand posters, PDFs and social graphics",
    )
    .version(engineVersion)
    .showHelpAfterError("(add --help to see how the command is used)")
    .addHelpText("after", exitCodeHelp)
    .exitOverride();
  addRender(program);
  addProfiles(program, exitCodeHelp);
  program
    .command("list")
    .description(
      "List the toolkits, and the templates with the formats that they serve",
    )
    .option("--json", "print one JSON object and nothing else", false)
    .addHelpText("after", exitCodeHelp)
    .action(list);
  program
    .command("seed")
    .description("Load the demonstration brand into an empty database")
    .option("--json", "print one JSON object and nothing else", false)
    .addHelpText("after", exitCodeHelp)
    .action(seed);
  program
    .command("tidy")
    .description(
      "Remove files that no document names any more, such as originals of photographs deleted for good",
    )
    .option("--dry-run", "count them and remove none", false)
    .option("--json", "print one JSON object and nothing else", false)
    .addHelpText("after", exitCodeHelp)
    .action(tidy);
  program
    .command("demo")
    .description(
      'Set up the database and the demonstration brand, and render "Feed the Caddy"',
    )
    .option("--out <folder>", "where the pack is written", "out/feed-the-caddy")
    .option("--json", "print one JSON object and nothing else", false)
    .addHelpText("after", exitCodeHelp)
    .action(demo);
  program
    .command("proof")
    .description(
      "Render one output as a picture into proofs/ and print what preflight says",
    )
    .argument("<template>", templateNames)
    .argument("<format>", "a format code such as a3 or ig-portrait")
    .option(
      "--toolkit <slug>",
      "the toolkit that is shown",
      demonstrationToolkit,
    )
    .option(
      "--lang <tag>",
      "a language of the toolkit; the first one unless told",
    )
    .option(
      "--set <slot=text>",
      "copy for a slot; may be repeated",
      collectPairs,
      {},
    )
    .option(
      "--option <name=value>",
      "an option of the template; may be repeated",
      collectPairs,
      {},
    )
    .addHelpText("after", exitCodeHelp)
    .action(proof);
  addApprovals(program, exitCodeHelp);
  addAudit(program, exitCodeHelp);
  addGuide(program);
  addEvidence(program);
  addGuidelines(program);
  addElectionPapers(program);
  addImport(program, exitCodeHelp);
  addImpose(program, exitCodeHelp);
  addPreflight(program);
  addCheck(program);
  addPull(program);
  addSend(program, exitCodeHelp);
  addWorker(program, exitCodeHelp);
  program.commands.forEach((command) => command.exitOverride());
  return program;
}

/** Reads a number that counts from 1. */
function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Give a whole number from 1.");
}

function addRender(program: Command): void {
  program
    .command("render")
    .description("Render a toolkit: its full pack, or one output")
    .argument("<toolkit>", 'the toolkit\'s slug, as "livery list" shows it')
    .option("--template <name>", templateNames)
    .option(
      "--format <code>",
      "a format code such as a3, a3-landscape or ig-portrait",
    )
    .addOption(
      new Option("--purpose <purpose>", "what the output is for").choices([
        "screen",
        "social",
        "press",
        "proof",
      ]),
    )
    .addOption(
      new Option(
        "--encoding <encoding>",
        "the file type, where the purpose leaves a choice",
      ).choices([...encodings]),
    )
    .option(
      "--lang <tag>",
      "a language of the toolkit; the first one unless told",
    )
    .option(
      "--set <slot=text>",
      "copy for a slot; entries of a list are parted by |; may be repeated",
      collectPairs,
      {},
    )
    .option(
      "--option <name=value>",
      "an option of the template, for example layout=photograph; may be repeated",
      collectPairs,
      {},
    )
    .option(
      "--photograph <id>",
      "a photograph of the toolkit; the first one unless told",
    )
    .option(
      "--copies <number>",
      "how many are printed: licences may bound it",
      wholeNumber,
    )
    .option(
      "--out <folder>",
      "where files are written; out/<toolkit> unless told",
    )
    .option(
      "--printer <code>",
      "press: the kind of printer; what the format usually goes to unless told",
    )
    .option(
      "--condition <code>",
      'press: a printing condition, as "livery profiles list" shows it; the printer\'s unless told',
    )
    .option("--spot", "press: print swatches that name a spot ink from it")
    .option("--outline", "press: draw text as outlines")
    .option(
      "--edition <number>",
      "press: which version of the job this is; 1 unless told",
      wholeNumber,
    )
    .option(
      "--report",
      "press: the preflight report as a PDF beside each file, with the signatures on it",
    )
    .option(
      "--with-alternatives",
      "beside the full pack large print, easy read and high contrast, as far as they are written",
    )
    .option(
      "--alternatives",
      "the campaign in every language as standard, large print, easy read and high contrast, each with plain text and HTML",
    )
    .option("--json", "print one JSON object and nothing else", false)
    .addHelpText("after", renderHelp)
    .action(render);
}
