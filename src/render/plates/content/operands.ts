import { PdfName, PdfString, type PdfValue } from "../../read-pdf/pdf-file.ts";

/** The numbers among operands, the last `count` of them; nothing where there are fewer. */
export function numbers(
  operands: readonly PdfValue[],
  count: number,
): readonly number[] | undefined {
  const last = operands.slice(-count);
  const found = last.filter(
    (value): value is number =>
      typeof value === "number" && Number.isFinite(value),
  );
  return found.length === count ? found : undefined;
}

/** The last number; nothing where the last operand is none. */
export const number = (operands: readonly PdfValue[]): number | undefined =>
  numbers(operands, 1)?.[0];

/** The last operand's name. */
export function name(operands: readonly PdfValue[]): string | undefined {
  const last = operands.at(-1);
  return last instanceof PdfName ? last.name : undefined;
}

/** The last operand's bytes. */
export function text(operands: readonly PdfValue[]): Uint8Array | undefined {
  const last = operands.at(-1);
  return last instanceof PdfString ? last.bytes : undefined;
}
