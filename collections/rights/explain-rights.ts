import type { Payload, PayloadRequest } from "payload";
import {
  dayText,
  rightsStatusOf,
  type Day,
  type PhotographRights,
  type RightsPart,
  type RightsStanding,
} from "#brand";
import { may } from "../access/access-of.ts";
import { todayInLondon } from "./kept-day.ts";
import { findRights, rightsIn, type RightsRecords } from "./read-rights.ts";

/** One reason why rights stand as they do, and what to do about it. */
export interface RightsExplanation {
  readonly what: string;
  readonly hint: string;
  /** The document in the admin where it is mended, for whoever may open it. */
  readonly href?: string;
}

/** How a photograph's rights stand, with every part that keeps it from being simply usable. */
export interface ExplainedRights {
  readonly standing: RightsStanding;
  readonly lastDay?: Day;
  readonly reasons: readonly RightsExplanation[];
}

const endOf = ({ lastDay }: RightsPart): string =>
  lastDay ? ` on ${dayText(lastDay)}` : "";

/** What is the matter with a part, as a sentence goes on after its name. */
const matters: Readonly<Record<RightsStanding, (part: RightsPart) => string>> =
  {
    usable: () => "",
    expiring: (part) => `ends${endOf(part)}`,
    restricted: () => "is not open to every use yet",
    "needs-consent": () => "needs a consent",
    expired: (part) => `ended${endOf(part)}`,
    withdrawn: () => "is withdrawn",
  };

function explainLicence(part: RightsPart): RightsExplanation {
  const { kind, of } = part;
  return of === "photograph"
    ? {
        what: "No licence is on record",
        hint: "Record who made it and on what terms under Licences",
      }
    : {
        what: `Licence "${of}" ${matters[kind](part)}`,
        hint: "Renew it, or record another licence, under Licences",
      };
}

function explainPhotograph(
  part: RightsPart,
  { approval, isSafeguarded }: PhotographRights,
): RightsExplanation {
  if (isSafeguarded)
    return {
      what: "The photograph is held back",
      hint: "Choose another photograph; the consent officer alone lifts the hold",
    };
  return approval === "approved"
    ? {
        what: `The library’s own day for it ${matters[part.kind](part)}`,
        hint: "A brand guardian sets a later day, or a newer photograph is chosen",
      }
    : {
        what: `The library has not let it: it is ${approval === "draft" ? "a draft" : approval}`,
        hint: "A brand guardian approves it",
      };
}

/** Where the document of a person or a consent is opened. */
function addressOf(of: string, found: RightsRecords): string | undefined {
  const form = [...found.consents.values()].find(
    ({ reference }) => reference === of,
  );
  if (form) return `/admin/collections/consents/${form.id}`;
  const person = [...found.people.values()].find(
    ({ reference }) => reference === of,
  );
  return person && `/admin/collections/people/${person.id}`;
}

/** To those who may not read consents nobody is named, not even by reference. */
const explainAnonymously = (part: RightsPart): RightsExplanation => ({
  what: {
    usable: "",
    restricted: "",
    expiring: `A consent ends${endOf(part)}`,
    "needs-consent":
      "Somebody who can be recognised has given no consent that holds",
    expired: "A consent has ended",
    withdrawn: "A consent is withdrawn",
  }[part.kind],
  hint: "Ask the consent officer, or choose another photograph",
});

/** Why rights stand as they do, each reason once. */
export function explainStatus(
  rights: PhotographRights,
  found: RightsRecords,
  { day, seesPeople }: { readonly day: Day; readonly seesPeople: boolean },
): ExplainedRights {
  const { kind, lastDay, parts } = rightsStatusOf(rights, day);
  const licences = new Set(["photograph"]);
  for (const { reference, work } of rights.licences)
    licences.add(reference).add(work);
  const reasons = parts
    .filter((part) => part.kind !== "usable")
    .map((part): RightsExplanation => {
      if (part.of === rights.photograph) return explainPhotograph(part, rights);
      if (licences.has(part.of)) return explainLicence(part);
      if (!seesPeople) return explainAnonymously(part);
      const href = addressOf(part.of, found);
      return {
        what: `"${part.of}" ${matters[part.kind](part)}`,
        hint: "Open the record to renew the consent, or choose another photograph",
        ...(href && { href }),
      };
    });
  const once = new Map(reasons.map((reason) => [reason.what, reason]));
  return {
    standing: kind,
    ...(lastDay && { lastDay }),
    reasons: [...once.values()],
  };
}

/** How the rights of one photograph stand today, said so that whoever asks may hear it. */
export async function explainRights(
  payload: Payload,
  id: number,
  asker: Pick<PayloadRequest, "user">,
): Promise<ExplainedRights | undefined> {
  const found = await findRights(payload, { id: { equals: id } });
  const [document] = found.photographs;
  return (
    document &&
    explainStatus(rightsIn(document, found), found, {
      day: todayInLondon(),
      seesPeople: may("read", "consents", asker),
    })
  );
}
