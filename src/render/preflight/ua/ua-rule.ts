import type { Severity, UaCode } from "../../finding.ts";
import type { StructureElement } from "./structure/element.ts";
import { pathOf } from "./structure/element.ts";
import type { UaSubject } from "./ua-subject.ts";

/** What a check sees: the rule adds its code and severity. */
export interface UaObservation {
  /** `page 2 › Document › Table › TR[2]`, `font SourceSans3`, `metadata`. */
  readonly where: string;
  readonly message: string;
  readonly hint: string;
  readonly severity?: Severity;
  /** From 1. */
  readonly page?: number;
  /** From the root of the structure tree: `Document › Table › TR[2]`. */
  readonly path?: string;
  /** Number of the object that is meant. */
  readonly object?: number;
}

/** One thing that a machine asks of a PDF that everybody is to read. */
export interface UaRule {
  readonly code: UaCode;
  readonly severity: Severity;
  /** The rule in one sentence, as one would say it to whoever exports the file. */
  readonly says: string;
  /** Conditions of the Matterhorn Protocol 1.1, where it has one, and the clause of the standard. */
  readonly source: string;
  readonly check: (subject: UaSubject) => Iterable<UaObservation>;
}

type Place = Pick<UaObservation, "where" | "page" | "path" | "object">;

/** Where an element is. */
export function atElement(
  { pageOf }: Pick<UaSubject, "pageOf">,
  element: StructureElement,
): Place {
  const { object } = element;
  const path = pathOf(element);
  const page = pageOf(element);
  return {
    where: page === undefined ? path : `page ${page} › ${path}`,
    path,
    ...(page !== undefined && { page }),
    ...(object !== undefined && { object }),
  };
}

/** Where something on a page is. */
export const onPage = (
  page: number,
  what?: string,
  object?: number,
): Place => ({
  where: what === undefined ? `page ${page}` : `page ${page} › ${what}`,
  page,
  ...(object !== undefined && { object }),
});
