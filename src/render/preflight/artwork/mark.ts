import { Entries } from "../../plates/content/entries.ts";
import type { ContentOperation } from "../../read-pdf/content-tokens.ts";
import {
  PdfName,
  type PdfStream,
  type PdfValue,
} from "../../read-pdf/pdf-file.ts";
import { asInteger, asName } from "../../read-pdf/values.ts";
import type { Walk } from "./walk.ts";

/** A sequence of marked content: what stands between `BDC` or `BMC` and its `EMC`. */
export interface Mark {
  /** `Artifact`, `Span`, `P` … as the content names it. */
  readonly tag: string;
  /** What the logical structure knows it by. */
  readonly mcid?: number;
  readonly properties?: Entries;
  /** The mark around it. */
  readonly parent?: Mark;
  /** Number of the form that it stands in; absent for a page's own content. */
  readonly form?: number;
  /** For a form that the logical structure holds as one thing: its `StructParent`. */
  readonly structParent?: number;
  /** Whether it, or a mark around it, says that its content is real. */
  readonly isReal: boolean;
  /** Whether it, or a mark around it, says that its content is an artifact. */
  readonly isArtifact: boolean;
  /** Whether it, or a mark around it, names a language. */
  readonly isSpoken: boolean;
  /** The nearest mark that the structure knows by a number: itself, or one around it. */
  readonly numbered?: NumberedMark;
}

/** How the logical structure knows a mark. */
export type NumberedMark = Required<Pick<Mark, "mcid">> & Pick<Mark, "form">;

/** No page that people read has more. */
const mostMarks = 250_000;

/** Operators of marked content: whether the operation was one of them. */
export function markOperators(
  walk: Walk,
  { operator, operands }: ContentOperation,
  floor: Mark | undefined,
): boolean {
  switch (operator) {
    case "BMC":
      openMark(walk, { tag: asName(operands[0]) ?? "" });
      return true;
    case "BDC": {
      const properties = propertiesOf(walk, operands[1]);
      const mcid = asInteger(properties?.get("MCID"));
      openMark(walk, {
        tag: asName(operands[0]) ?? "",
        ...(properties && { properties }),
        ...(mcid !== undefined && mcid >= 0 && { mcid }),
      });
      return true;
    }
    case "EMC":
      if (walk.mark === floor) walk.problems.add("EMC without its BMC");
      else walk.mark = walk.mark?.parent;
      return true;
    default:
      return false;
  }
}

/** A property list stands in the content or among the resources. */
function propertiesOf(
  { file, resources }: Walk,
  operand: PdfValue | undefined,
): Entries | undefined {
  return operand instanceof PdfName
    ? resources?.entries("Properties")?.entries(operand.name)
    : Entries.of(file, operand);
}

/** Opens a mark within the one that is open. */
function openMark(
  walk: Walk,
  own: Pick<Mark, "tag" | "mcid" | "properties" | "structParent">,
): void {
  const form = walk.inside.at(-1);
  const around = walk.mark;
  const { mcid, structParent, properties } = own;
  const inForm = form !== undefined && { form };
  const numbered = mcid === undefined ? around?.numbered : { mcid, ...inForm };
  walk.mark = {
    ...own,
    ...inForm,
    ...(around && { parent: around }),
    ...(numbered && { numbered }),
    isReal:
      mcid !== undefined ||
      structParent !== undefined ||
      (around?.isReal ?? false),
    isArtifact: own.tag === "Artifact" || (around?.isArtifact ?? false),
    isSpoken: (properties?.has("Lang") ?? false) || (around?.isSpoken ?? false),
  };
  if (walk.marks.length < mostMarks) walk.marks.push(walk.mark);
}

/** Draws an object, inside a mark of its own where the logical structure holds it as one thing. */
export function withinMark(
  walk: Walk,
  object: PdfStream,
  draw: () => void,
): void {
  const structParent = asInteger(
    walk.file.resolve(object.dict.get("StructParent")),
  );
  const { mark } = walk;
  if (structParent !== undefined) openMark(walk, { tag: "", structParent });
  draw();
  walk.mark = mark;
}
