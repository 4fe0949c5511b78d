/** Files of strangers, made by hand: PDFs from content streams, drawings from markup. */
import { larkmere } from "#larkmere";
import { readPathData, type LogoVersion } from "#brand";
import { bytesOf, handMade, streamOf } from "../read-pdf/hand-made.ts";

/** What stands on a hand-made page. */
export interface DrawnPage {
  readonly content: string;
  /** Further entries of the page. */
  readonly page?: string;
  /** Base font of `F1`. */
  readonly font?: string;
  readonly catalog?: string;
}

/** An A4 PDF of one page. */
export const drawnPdf = ({
  catalog = "",
  content,
  font = "Calibri",
  page = "",
}: DrawnPage): Uint8Array =>
  bytesOf(
    handMade({
      objects: {
        1: `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
        2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        3: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ${page} >>`,
        4: streamOf(content),
        5: `<< /Type /Font /Subtype /TrueType /BaseFont /${font} /Encoding /WinAnsiEncoding >>`,
      },
    }),
  );

/** A version of the demonstration brand's logo. */
export const logoVersion = (name: string): LogoVersion => {
  const found = larkmere.logo.versions.find(
    ({ colorway, layout }) => `${layout}-${colorway}` === name,
  );
  if (!found) throw new Error(`No logo "${name}"`);
  return found;
};

/** The logo as content of a page: its corner in points from the page's bottom left, y upward. */
export function drawnLogo(
  { art }: LogoVersion,
  at: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly pull?: number;
  },
  colorOf: (fill: string) => string = screenColor,
): string {
  const scale = at.width / art.width;
  const down = scale / (at.pull ?? 1);
  const place = ([x, y]: readonly [number, number]) =>
    `${(at.x + x * scale).toFixed(3)} ${(at.y + (art.height - y) * down).toFixed(3)}`;
  return art.paths
    .map(({ d, fill }) => {
      const steps = readPathData(d).map((segment) => {
        switch (segment.kind) {
          case "move":
            return `${place(segment.to)} m`;
          case "line":
            return `${place(segment.to)} l`;
          case "curve":
            return `${place(segment.first)} ${place(segment.second)} ${place(segment.to)} c`;
          case "close":
            return "h";
        }
      });
      return [colorOf(fill), ...steps, "f"].join("\n");
    })
    .join("\n");
}

/** A swatch's screen colour as an operator. */
export function screenColor(name: string): string {
  const swatch = larkmere.swatches.find((one) => one.name === name);
  return `${(swatch?.srgb ?? [0, 0, 0]).map((level) => (level / 255).toFixed(4)).join(" ")} rg`;
}

/** Words at a place. */
export const words = (text: string, x: number, y: number, size = 12): string =>
  `BT /F1 ${size} Tf ${x} ${y} Td (${text}) Tj ET`;
