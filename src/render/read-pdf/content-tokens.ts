import { readInlineImage } from "./inline-image.ts";
import type { PdfStream, PdfValue } from "./pdf-file.ts";
import { Keyword, SyntaxLimit, SyntaxReader } from "./syntax-reader.ts";

/** One operation of a page, form or pattern: what is done, to what. */
export interface ContentOperation {
  /** `re`, `Tj` and so on, whether it is known or not; `BI` for a whole inline image. */
  readonly operator: string;
  /** At most a thousand, the last ones where there are more. */
  readonly operands: readonly PdfValue[];
  /** The image of `BI … ID … EI`, its keys and names written out as other images have them. */
  readonly inlineImage?: PdfStream;
}

/** `DeviceN` may name 32 inks; this is room for what nobody foresaw. */
const greatestOperands = 1000;
/** Numbers and strings in one operation, such as a long `TJ`. */
const greatestValues = 1_000_000;
const greatestDepth = 100;

/** The operations of content, one at a time. Garbage is yielded as operators that nobody knows. */
export function* contentOperations(
  content: Uint8Array,
): Generator<ContentOperation> {
  const reader = new SyntaxReader(content, {
    depth: greatestDepth,
    values: greatestValues,
    isContent: true,
  });
  let operands: PdfValue[] = [];
  for (;;) {
    const token = next(reader);
    if (token === undefined) return;
    if (token === tooMuch) {
      operands = [];
      reader.restart();
    } else if (!(token instanceof Keyword)) {
      operands.push(token);
      if (operands.length >= greatestOperands * 2)
        operands = operands.slice(-greatestOperands);
    } else if (!isStray(token.text)) {
      const { text: operator } = token;
      const last = operands.slice(-greatestOperands);
      yield operator === "BI"
        ? { operator, operands: last, inlineImage: readInlineImage(reader) }
        : { operator, operands: last };
      operands = [];
      reader.restart();
    }
  }
}

/** What stands for an operand that nests too deep or holds too much. */
const tooMuch = Symbol("too much");

function next(reader: SyntaxReader) {
  try {
    return reader.read();
  } catch (problem) {
    if (!(problem instanceof SyntaxLimit)) throw problem;
    return tooMuch;
  }
}

/** A bracket that closes nothing. */
const isStray = (text: string): boolean =>
  text === "]" || text === ">>" || /^[>)}{]$/.test(text);
