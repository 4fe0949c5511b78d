import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { ToolkitError } from "#render/errors";
import { sayError } from "../answer.ts";
import { openFolder } from "../output-folder.ts";

/** A file that could not be looked over. */
export interface Unreadable {
  readonly file: string;
  readonly code: string;
  readonly message: string;
}

/** A file's report, and its page where one was asked for. */
export interface LookedOver<Report> {
  readonly report: Report;
  readonly page?: Uint8Array;
  /** The report as a PDF, where one was asked for. */
  readonly document?: Uint8Array;
}

/** How each file is looked over, and where its page goes. */
export interface LookOver<Report> {
  readonly html: string | undefined;
  /** Where the report of one file goes as a PDF. */
  readonly pdf?: string | undefined;
  readonly look: (named: {
    readonly fileName: string;
    readonly bytes: Uint8Array;
  }) => LookedOver<Report> | Promise<LookedOver<Report>>;
  /** Tells people of a report as soon as it is there. */
  readonly tell: (report: Report) => void;
}

/** What is read whole into memory. */
const greatestFile = 512 * 1024 * 1024;

/** Looks one file over after another; one that cannot be read does not stop the others. */
export async function lookOverFiles<Report>(
  files: readonly string[],
  { html, look, pdf, tell }: LookOver<Report>,
): Promise<{
  readonly reports: readonly Report[];
  readonly errors: readonly Unreadable[];
}> {
  refuseMany(files, { "--html": html, "--report": pdf });
  const reports: Report[] = [];
  const errors: Unreadable[] = [];
  for (const file of files) {
    try {
      const bytes = await bytesOf(file);
      const { document, page, report } = await look({
        fileName: path.basename(file),
        bytes,
      });
      await writeAt(html, page);
      await writeAt(pdf, document);
      reports.push(report);
      tell(report);
    } catch (error) {
      if (!(error instanceof ToolkitError)) throw error;
      const { code, message } = error;
      errors.push({ file, code, message });
      sayError(new ToolkitError(code, named(message, file)), false);
    }
  }
  return { reports, errors };
}

/** One page and one document speak of one file. */
function refuseMany(
  files: readonly string[],
  wanted: Readonly<Record<string, string | undefined>>,
): void {
  const option = Object.keys(wanted).find((name) => wanted[name] !== undefined);
  if (option !== undefined && files.length > 1)
    throw new ToolkitError(
      "usage",
      `Cannot write one report for ${files.length} files: give one file with ${option}`,
    );
}

async function writeAt(
  file: string | undefined,
  bytes: Uint8Array | undefined,
): Promise<void> {
  if (file === undefined || !bytes) return;
  await openFolder(path.dirname(file)).write(path.basename(file), bytes);
}

/** Messages of the reader do not know which file they are of. */
const named = (message: string, file: string): string =>
  message.includes(file) ? message : `${file}: ${message}`;

async function bytesOf(file: string): Promise<Uint8Array> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() && found.size > greatestFile)
    throw new ToolkitError(
      "input",
      `Cannot look over "${file}": it is larger than 512 MB; send it to the print studio as it is`,
    );
  try {
    if (found?.isFile()) return await readFile(file);
  } catch (cause) {
    throw unreadable(file, cause);
  }
  throw unreadable(file);
}

const unreadable = (file: string, cause?: unknown): ToolkitError =>
  new ToolkitError(
    "input",
    `Cannot read "${file}": check the path and permissions`,
    { cause },
  );
