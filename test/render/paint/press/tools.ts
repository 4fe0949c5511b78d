/** What the trade's own programs say about a file. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { isInstalled } from "../../../support/pdf-reader.ts";

/** Whether all of them are on this machine. */
export const areInstalled: boolean = ["qpdf", "mutool", "pdffonts"].every(
  isInstalled,
);

/** One file, asked of four programs that know nothing of us. */
export interface ToolReport {
  /** What qpdf says of its syntax; it fails where there is an error. */
  readonly syntax: string;
  /** The colour spaces of everything that MuPDF paints. */
  readonly colorSpaces: readonly string[];
  /** Fonts that are not embedded, subset and mapped to Unicode, as poppler lists them. */
  readonly poorFonts: readonly string[];
  /** Boxes by name, in points, as poppler measures them. */
  readonly boxes: Readonly<Record<string, readonly number[]>>;
}

/** Asks them all. */
export function askTools(bytes: Uint8Array): ToolReport {
  const folder = mkdtempSync(path.join(tmpdir(), "livery-press-"));
  try {
    writeFileSync(path.join(folder, "file.pdf"), bytes);
    const run = (program: string, ...args: string[]): string =>
      execFileSync(program, [...args, "file.pdf"], {
        cwd: folder,
        encoding: "utf8",
        maxBuffer: 2 ** 28,
        stdio: ["ignore", "pipe", "ignore"],
      });
    const trace = run("mutool", "trace");
    const spaces = trace.matchAll(/colorspace="([^"]*)"/g);
    return {
      syntax: run("qpdf", "--check"),
      colorSpaces: [...new Set([...spaces].map(([, name = ""]) => name))],
      poorFonts: run("pdffonts")
        .split("\n")
        .slice(2)
        .filter((line) => line !== "" && !/ yes yes yes /.test(line)),
      boxes: boxesIn(run("pdfinfo", "-box")),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const boxesIn = (text: string): Readonly<Record<string, readonly number[]>> =>
  Object.fromEntries(
    [...text.matchAll(/^(\w+)Box:\s+(.*)$/gm)].map(([, name, edges = ""]) => [
      name,
      edges.trim().split(/\s+/).map(Number),
    ]),
  );
