/** Reads finished PDFs with libraries that did not write them: pdf.js for facts, pdfium for pixels. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PDFiumLibrary } from "@hyzyla/pdfium";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A page as pixels, 4 bytes each, without its links' highlights. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue at a place in points from the top-left corner. */
  at(x: number, y: number): readonly [red: number, green: number, blue: number];
}

type Document = Awaited<ReturnType<typeof getDocument>["promise"]>;

/** Opens a PDF in pdf.js for as long as a function takes. */
export async function withPdf<T>(
  bytes: Uint8Array,
  read: (document: Document) => Promise<T>,
): Promise<T> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  try {
    return await read(await task.promise);
  } finally {
    await task.destroy();
  }
}

/** The text of all pages as pdf.js gives it, spaces as they come. */
export const textOf = (bytes: Uint8Array): Promise<string> =>
  withPdf(bytes, async (document) => {
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent({
        disableNormalization: true,
      });
      pages.push(
        items
          .map((item) =>
            "str" in item ? item.str + (item.hasEOL ? "\n" : "") : "",
          )
          .join(""),
      );
    }
    return pages.join("\n");
  });

/** The annotations of a page. */
export const annotationsOf = (
  bytes: Uint8Array,
  number = 1,
): Promise<readonly Record<string, unknown>[]> =>
  withPdf(bytes, async (document) =>
    (await document.getPage(number)).getAnnotations(),
  );

/** Fonts of a page by PostScript name, and whether their files are inside. */
export const fontsOf = (
  bytes: Uint8Array,
): Promise<
  readonly { readonly name: string; readonly isEmbedded: boolean }[]
> =>
  withPdf(bytes, async (document) => {
    const fonts = new Map<string, boolean>();
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { styles } = await page.getTextContent();
      await page.getOperatorList();
      for (const id of Object.keys(styles)) {
        const font: { name: string; missingFile?: boolean } =
          page.commonObjs.get(id);
        fonts.set(font.name, font.missingFile !== true);
      }
    }
    return [...fonts].map(([name, isEmbedded]) => ({ name, isEmbedded }));
  });

/** Paints a page with pdfium. */
export async function rasterOf(
  bytes: Uint8Array,
  scale = 2,
  index = 0,
): Promise<Raster> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(bytes);
    const { data, width, height } = await document
      .getPage(index)
      .render({ scale, render: "bitmap" });
    const pixels = data.slice();
    document.destroy();
    return {
      width,
      height,
      at(x, y) {
        const from =
          4 * (Math.floor(y * scale) * width + Math.floor(x * scale));
        const [red = -1, green = -1, blue = -1] = pixels.slice(from, from + 3);
        return [red, green, blue];
      },
    };
  } finally {
    library.destroy();
  }
}

/** The text of the first page as PDFium gives it. */
export async function pdfiumText(bytes: Uint8Array): Promise<string> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(bytes);
    const text = document.getPage(0).getText();
    document.destroy();
    return text;
  } finally {
    library.destroy();
  }
}

/** What to call a test that needs a program of the machine. */
export const isInstalled = (program: string): boolean =>
  spawnSync(program, ["--version"]).error === undefined;

/** Gives a PDF to a program of the machine and returns what it prints. */
export function printedBy(
  bytes: Uint8Array,
  program: string,
  args: (file: string) => readonly string[],
): string {
  const directory = mkdtempSync(path.join(tmpdir(), "livery-pdf-"));
  try {
    const file = path.join(directory, "file.pdf");
    writeFileSync(file, bytes);
    return execFileSync(program, [...args(file)], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/**
 * Text without what extraction may add or lose: marks of direction, which poppler writes around
 * right-to-left lines, the kind of white space, and the form of composed letters.
 */
export const plainText = (text: string): string =>
  text
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .normalize("NFC");
