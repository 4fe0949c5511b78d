import type { Box } from "#brand";
import type { Entries } from "../../plates/content/entries.ts";
import type { Matrix } from "../../plates/surface/matrix.ts";
import type { ContentOperation } from "../../read-pdf/content-tokens.ts";
import type { PdfFile } from "../../read-pdf/pdf-file.ts";
import { asNumber } from "../../read-pdf/values.ts";
import type { GraphicsState } from "./content-state.ts";
import type { Mark } from "./mark.ts";
import type { Painted } from "./painted.ts";

/** Everything that operators of one page share. */
export interface Walk {
  readonly file: PdfFile;
  readonly painted: Painted[];
  readonly problems: Set<string>;
  /** Rendering intents that the content asks for. */
  readonly intents: Set<string>;
  /** Every mark that was opened. */
  readonly marks: Mark[];
  readonly stack: GraphicsState[];
  /** How often tiles and glyphs were looked through, by their object. */
  readonly looks: Map<number, number>;
  readonly walkContent: (walk: Walk, content: Uint8Array) => void;
  state: GraphicsState;
  resources: Entries | undefined;
  within: readonly string[];
  /** The innermost mark that is open. */
  mark: Mark | undefined;
  /** Numbers of the objects whose content is being walked. */
  inside: readonly number[];
  /** The space that patterns count in. */
  base: Matrix;
  /** Where everything counts as painted, inside a tile or a glyph. */
  area: Box | undefined;
  /** Whether colours are chosen by whoever uses the tile or the glyph. */
  isUncolored: boolean;
  operations: number;
}

/** An operand that is a number; 0 where it is not. */
export const numberAt = (
  { operands }: ContentOperation,
  index: number,
): number => asNumber(operands[index]) ?? 0;
