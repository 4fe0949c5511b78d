import type { VectorPath } from "#brand";
import QRCode from "qrcode";

/** Light modules that must surround a QR code (ISO/IEC 18004). */
export const quietModules = 4;

/** A QR code as one path in units of modules, without its quiet zone. */
export interface CodeArt {
  readonly modules: number;
  readonly path: VectorPath;
}

/** Codes that are kept: a campaign's outputs lead to one address or two. */
const greatestKept = 32;
const kept = new Map<string, CodeArt>();

/** The modules of a QR code, rows joined into bars; drawn once for each address. */
export function codeArt(
  value: string,
  swatch: string,
  correction: "M" | "Q",
): CodeArt {
  const key = JSON.stringify([value, swatch, correction]);
  let art = kept.get(key);
  if (!art) {
    if (kept.size >= greatestKept) kept.clear();
    art = drawCode(value, swatch, correction);
    kept.set(key, art);
  }
  return art;
}

function drawCode(
  value: string,
  swatch: string,
  correction: "M" | "Q",
): CodeArt {
  const { modules } = QRCode.create(value, {
    errorCorrectionLevel: correction,
  });
  let d = "";
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (!modules.get(row, column)) continue;
      const from = column;
      while (column < modules.size && modules.get(row, column)) column++;
      d += `M${from} ${row}h${column - from}v1h${from - column}z`;
    }
  }
  return { modules: modules.size, path: { d, fill: swatch } };
}
