/** The consent fixture: one consent with three photographs, twelve outputs, two links and one job on press. */
import type { Consent, Photograph, Rendition, Share } from "#collections";
import { seedBrand } from "#plugin";
import { personWith, type Person, type TestCms } from "./payload-cms.ts";
import { rest } from "./rest.ts";
import { sampleBrand, sampleSource } from "./sample-brand.ts";
import { makeConsent, makePerson } from "./sample-people.ts";
import { sampleProduction } from "./sample-production.ts";
import { Sharing } from "./sharing.ts";

/** What a withdrawal answers. */
export interface Withdrawn {
  readonly status: number;
  readonly worksheet?: number;
  readonly reference?: string;
  readonly isComplete?: boolean;
  readonly errors?: readonly { readonly message: string }[];
}

/** Everything that the fixture holds, and what is done with it. */
export interface Withdrawing {
  readonly consent: Consent;
  readonly photographs: readonly Photograph[];
  readonly renditions: readonly Rendition[];
  readonly links: readonly {
    readonly id: Share["id"];
    readonly link: string;
  }[];
  readonly sharing: Sharing;
  readonly consentOfficer: Person;
  readonly studio: Person;
  /** Withdraws the consent as somebody does in the admin. */
  withdraw(as?: Person, body?: object): Promise<Withdrawn>;
}

const languages = ["en", "cy", "pl", "ar", "pa"];

/** Makes the fixture in an empty CMS. Another output, with another photograph, is not reached. */
export async function startWithdrawing(
  cms: TestCms,
  brand = sampleBrand,
): Promise<Withdrawing> {
  const source = await sampleSource(["third"]);
  await seedBrand(cms.payload, { ...source, brand });
  const person = await makePerson(cms.payload);
  const consent = await makeConsent(cms.payload, person.id);
  const photographs = await photographsUnder(cms, consent, person.id);
  const renditions = await outputsOf(cms, photographs);
  const [first, second] = renditions;
  if (!first || !second) throw new Error("Nothing was made");
  const [officer, studio, consentOfficer] = await Promise.all([
    personWith(cms, "officer"),
    personWith(cms, "studio"),
    personWith(cms, "consent-officer"),
  ]);
  const sharing = new Sharing(cms, officer, first);
  const links = [
    await sharing.open(),
    await sharing.open({
      recipient: "Weirford Library",
      renditions: [first.id, second.id],
    }),
  ];
  const press = renditions.find(({ purpose }) => purpose === "press");
  const pulled = await rest(cms, `/renditions/${press?.id ?? 0}/files/1`, {
    as: studio,
  });
  if (!pulled.ok) throw new Error(await pulled.text());
  return {
    consent,
    photographs,
    renditions,
    links,
    sharing,
    consentOfficer,
    studio,
    async withdraw(as = consentOfficer, body = { via: "letter" }) {
      const answer = await rest(cms, `/consents/${consent.id}/withdraw`, {
        method: "POST",
        as,
        body,
      });
      return { status: answer.status, ...(await answer.json()) };
    },
  };
}

async function photographsUnder(
  { payload }: TestCms,
  consent: Consent,
  person: number,
): Promise<readonly Photograph[]> {
  const { docs } = await payload.update({
    collection: "photographs",
    where: { slug: { in: ["first", "second", "third"] } },
    data: { people: [{ person, consent: consent.id }] },
    depth: 0,
  });
  return docs;
}

/** Ten cards, each with one of the photographs, and two press files; and one that has nothing to do with it. */
async function outputsOf(
  cms: TestCms,
  photographs: readonly Photograph[],
): Promise<readonly Rendition[]> {
  const made: Rendition[] = [];
  for (let index = 0; index < 12; index += 1) {
    const { slug = "" } = photographs[index % photographs.length] ?? {};
    made.push(
      await cms.renditions.put(
        sampleProduction({
          language: languages[index % languages.length] ?? "en",
          headline: `Card ${index}`,
          photographs: [{ id: slug, digest: `digest-${index}` }],
          isPress: index >= 10,
        }),
      ),
    );
  }
  await cms.renditions.put(sampleProduction({ language: "ur" }));
  return made;
}
