/** As whom somebody reads the guidelines: an address says it, and every link on the way carries it. */
import {
  chosenGuide,
  guideSections,
  readerChoice,
  type GuideSection,
  type ReaderChoice,
} from "#plugin/portal";
import type { GuideVisit } from "../guide-visit.ts";

/** What an address asks beside its page, as Next tells it. */
export type AskedOfPage = Readonly<
  Record<string, string | readonly string[] | undefined>
>;

/** The sections for whoever reads, and for whom they chose to read. */
export interface ChosenSections {
  readonly chosen: ReaderChoice | undefined;
  readonly sections: readonly GuideSection[];
}

/** The sections for a choice, within what the reader may read. A choice that is not theirs is none. */
export async function chosenSections(
  visit: GuideVisit,
  asked: AskedOfPage,
): Promise<ChosenSections> {
  const wanted = readerChoice(asked["for"]);
  const guide = chosenGuide(visit, wanted);
  return {
    chosen: guide === visit ? undefined : wanted,
    sections: await guideSections(visit.payload, guide),
  };
}

/** An address that goes on reading for whom was chosen. */
export const forReader = (
  address: string,
  chosen: ReaderChoice | undefined,
): string => (chosen === undefined ? address : `${address}?for=${chosen}`);
