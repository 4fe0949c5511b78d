import type { Photograph } from "../photograph.ts";
import type { Day } from "../rights/day.ts";
import { photographWork, type Grant, type Licence } from "../rights/licence.ts";
import type { PhotographRights } from "../rights/photograph-rights.ts";
import { rightsExamples } from "./rights-examples.ts";

/** Creative Commons by the terms that a statement names: `CC BY 4.0`, `CC0 1.0`. */
function grantOf(terms: string): Grant {
  return terms.startsWith("CC0")
    ? { kind: "creative-commons", terms: "CC0", version: "1.0" }
    : { kind: "creative-commons", terms: "BY", version: "4.0" };
}

/** The licence that a photograph of the demonstration really has. */
function ownLicence({ creator, credit, id, licence }: Photograph): Licence {
  const { terms = "", url = "" } = licence ?? {};
  return {
    reference: `LIC-2018-${id}`,
    work: photographWork,
    holder: creator ?? credit,
    grant: grantOf(terms),
    media: "any",
    territories: ["worldwide"],
    isEditorialOnly: false,
    forbidsChanges: false,
    forbidsCommercialUse: false,
    forbidsSensitiveTopics: false,
    attribution: credit,
    isExclusive: false,
    partners: "any",
    source: url,
  };
}

/**
 * What is on record of a photograph of the demonstration. Days are counted from today, so that an
 * example of a licence that ends soon is one on whatever day it is loaded.
 */
export function rightsOf(photograph: Photograph, today: Day): PhotographRights {
  const usual: PhotographRights = {
    photograph: photograph.id,
    licences: [ownLicence(photograph)],
    people: [],
    consents: [],
    approval: "approved",
    isSafeguarded: false,
  };
  const example = rightsExamples.get(photograph.id);
  return example ? example(usual, today) : usual;
}
