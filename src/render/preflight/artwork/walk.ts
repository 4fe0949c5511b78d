import type { Entries } from "../../plates/content/entries.ts";
import type { ContentOperation } from "../../read-pdf/content-tokens.ts";
import type { PdfFile } from "../../read-pdf/pdf-file.ts";
import { asNumber } from "../../read-pdf/values.ts";
import type { GraphicsState } from "./content-state.ts";
import type { Painted } from "./painted.ts";

/** Everything that operators of one content stream share. */
export interface Walk {
  readonly file: PdfFile;
  readonly painted: Painted[];
  readonly problems: Set<string>;
  readonly stack: GraphicsState[];
  state: GraphicsState;
  resources: Entries | undefined;
  within: readonly string[];
  operations: number;
}

/** An operand that is a number; 0 where it is not. */
export const numberAt = (
  { operands }: ContentOperation,
  index: number,
): number => asNumber(operands[index]) ?? 0;
