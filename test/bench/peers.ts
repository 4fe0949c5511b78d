/**
 * The same A3 poster by other roads to press, side by side: Ghostscript turns the screen PDF into
 * inks, Scribus sets a poster of the same photograph and words. Prints times, sizes and what
 * became of black text; a road whose program is not installed says so and is left out.
 *
 * `node --conditions=production --import tsx test/bench/peers.ts`
 */
import { execFileSync, spawnSync } from "node:child_process";
import {
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { produce } from "#render";
import { campaign } from "./campaign.ts";
import {
  iccFile,
  paintPoster,
  pressRequest,
  pressSources,
} from "./press-poster.ts";
import { posterRequest } from "./requests.ts";

const folder = mkdtempSync(path.join(tmpdir(), "livery-peers-"));
const at = (name: string): string => path.join(folder, name);
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const isInstalled = (program: string): boolean =>
  spawnSync(program, ["--version"]).error === undefined;

/** Colours of the darkest text that MuPDF finds, spelled as they are painted. */
function blackText(file: string): string {
  if (!isInstalled("mutool")) return "unknown: mutool is not installed";
  const trace = execFileSync("mutool", ["trace", file], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const texts = trace.matchAll(
    /<fill_text[^>]*colorspace="([^"]*)" color="([^"]*)"[^>]*>/g,
  );
  const found = [...texts].map(([whole, space = "", color = ""]) => {
    const inks = color
      .split(" ")
      .map((share) => Math.round(Number(share) * 100));
    const overprints = / op="1"/.test(whole) ? " overprinting" : "";
    return { space, inks, words: `${space} ${inks.join("/")}${overprints}` };
  });
  const dark = found.filter(({ space, inks }) =>
    space === "DeviceCMYK"
      ? (inks[3] ?? 0) >= 60
      : inks.every((ink) => ink < 20),
  );
  return (
    [...new Set(dark.map(({ words }) => words))].join(", ") || "no black text"
  );
}

function report(name: string, milliseconds: number, file: string): void {
  const megabytes = (statSync(file).size / 1e6).toFixed(1);
  say(
    `${name.padEnd(34)}${milliseconds.toFixed(0).padStart(7)} ms  ${megabytes.padStart(5)} MB  ${blackText(file)}`,
  );
}

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Runs a program in the folder; what it prints is shown where it fails. */
function runIn(program: string, args: readonly string[]): void {
  execFileSync(program, [...args], {
    cwd: folder,
    // Scribus asks for a screen even where it opens no window.
    env: { ...process.env, QT_QPA_PLATFORM: "offscreen" },
    stdio: "pipe",
    timeout: 300_000,
  });
}

async function own(): Promise<string> {
  const { toolkit, readOriginal } = campaign();
  const sources = await pressSources(toolkit, readOriginal);
  const request = pressRequest("a3");
  const start = performance.now();
  const { bytes } = await paintPoster(toolkit, request, sources);
  const wall = performance.now() - start;
  writeFileSync(at("own.pdf"), bytes);
  report("Livery, PDF/X-4, first file", wall, at("own.pdf"));
  const screen = await produce(toolkit, posterRequest(), sources);
  writeFileSync(
    at("screen.pdf"),
    screen.artworks[0]?.bytes ?? new Uint8Array(),
  );
  return at("screen.pdf");
}

function ghostscript(screen: string): void {
  if (!isInstalled("gs"))
    return say("Ghostscript: not installed (Debian package ghostscript)");
  const wall = timed(() =>
    runIn("gs", [
      ...["-q", "-dBATCH", "-dNOPAUSE", "-dSAFER", "-sDEVICE=pdfwrite"],
      ...["-sColorConversionStrategy=CMYK", "-dProcessColorModel=/DeviceCMYK"],
      ...["-sOutputFile=gs.pdf", screen],
    ]),
  );
  report("Ghostscript, CMYK of the screen PDF", wall, at("gs.pdf"));
}

/** Sets photograph, ground and words by Scribus' own scripter; colours are given as the brand's inks. */
const scribusScript = `
import scribus, sys
scribus.newDocument((297, 420), (0, 0, 0, 0), scribus.PORTRAIT, 1, scribus.UNIT_MILLIMETERS, scribus.PAGE_1, 0, 1)
scribus.defineColorCMYKFloat("Meadow", 70.0, 10.0, 85.0, 35.0)
picture = scribus.createImage(-3, -3, 303, 153)
scribus.loadImage("photograph.jpg", picture)
scribus.setScaleImageToFrame(True, False, picture)
ground = scribus.createRect(-3, 150, 303, 130)
scribus.setFillColor("Meadow", ground)
scribus.setLineColor("None", ground)
words = scribus.createText(20, 290, 250, 100)
scribus.setText("Scraps do more in the caddy", words)
scribus.setFontSize(60, words)
scribus.setTextColor("Black", words)
pdf = scribus.PDFfile()
pdf.file = "scribus.pdf"
pdf.version = 10
pdf.outdst = 1
pdf.save()
scribus.fileQuit()
`;

function scribus(photograph: string): void {
  if (!isInstalled("scribus"))
    return say("Scribus: not installed (Debian package scribus)");
  writeFileSync(at("poster.py"), scribusScript);
  writeFileSync(at("photograph.jpg"), readFileSync(photograph));
  const words = ["-g", "-ns", "-py", "poster.py"];
  const wall = timed(() => runIn("scribus", words));
  report("Scribus, headless, start included", wall, at("scribus.pdf"));
}

try {
  say(`A3 poster, photograph above; profile ${path.basename(iccFile)}`);
  const screen = await own();
  ghostscript(screen);
  scribus(campaign().photographFile);
} finally {
  rmSync(folder, { recursive: true });
}
