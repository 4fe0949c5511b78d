/**
 * What councils answer for, brought about on a site as people do it: an approval that waits with a comment pinned to it,
 * a consent that was withdrawn, an election that stops a campaign, a figure that changed, a link, a webhook.
 *
 * It asks the site as each role would; what it makes is there for good, so that it wants a site of its own.
 */
import { request, type APIRequestContext } from "playwright-core";
import { z } from "zod";
import type { Role } from "#collections";
import { runLivery } from "../../support/run-livery.ts";

const documentSchema = z.object({ doc: z.object({ id: z.number() }) });
const someSchema = z.object({ docs: z.array(z.object({ id: z.number() })) });

/** Somebody who asks the site. */
export class Clerk {
  readonly #site: APIRequestContext;

  constructor(site: APIRequestContext) {
    this.#site = site;
  }

  /** Somebody with one role, logged in. */
  static async of(role: Role, site: string): Promise<Clerk> {
    const context = await request.newContext({ baseURL: site });
    const answer = await context.post("/api/users/login", {
      data: {
        email: `${role}@larkmere.example`,
        password: "feed-the-caddy",
      },
    });
    if (!answer.ok()) throw new Error(await answer.text());
    return new Clerk(context);
  }

  /** Sends something, and gives what the site answers. */
  async send(method: "PATCH" | "POST", address: string, data: object) {
    const answer = await this.#site.fetch(`/api/${address}`, { method, data });
    if (!answer.ok())
      throw new Error(`${method} ${address}: ${await answer.text()}`);
    const body: unknown = await answer.json();
    return body;
  }

  /** Enters a document, and gives its number. */
  async enter(collection: string, data: object): Promise<number> {
    const made = await this.send("POST", collection, data);
    return documentSchema.parse(made).doc.id;
  }

  /** The numbers of the documents that a query finds, the first made first. */
  async find(query: string): Promise<readonly number[]> {
    const answer = await this.#site.get(
      `/api/${query}${query.includes("?") ? "&" : "?"}depth=0&sort=id&limit=50`,
    );
    return someSchema.parse(await answer.json()).docs.map(({ id }) => id);
  }

  /** The first document that a query finds. */
  async one(query: string): Promise<number> {
    const [id] = await this.find(query);
    if (id === undefined) throw new Error(`Nothing found by ${query}`);
    return id;
  }
}

const noon = (daysFromToday: number): string =>
  `${new Date(Date.now() + daysFromToday * 86_400_000).toISOString().slice(0, 10)}T12:00:00.000Z`;

/** Outputs of two campaigns, made as an officer at a command line does. */
const orders: readonly (readonly string[])[] = [
  [
    ...["feed-the-caddy", "--template", "poster", "--format", "a3"],
    ...["--purpose", "press"],
  ],
  [
    ...["feed-the-caddy", "--template", "poster", "--format", "a4"],
    ...["--purpose", "press"],
  ],
  ["wild-verges", "--template", "social-card", "--format", "ig-portrait"],
  ["wild-verges", "--template", "poster", "--format", "a4"],
  ["be-their-steady", "--template", "social-card", "--format", "ig-square"],
];

/** Makes the outputs that `govern` speaks of. */
export async function makeOutputs(home: string): Promise<void> {
  for (const words of orders) {
    const { code, err } = await runLivery(home, [
      "render",
      ...words,
      ...["--out", `${home}/out`],
    ]);
    if (code !== 0) throw new Error(err);
  }
}

/** Brings it all about on a site whose outputs are made. */
export async function govern(site: string): Promise<void> {
  const guardian = await Clerk.of("guardian", site);
  const officer = await Clerk.of("officer", site);
  await approve(officer, await Clerk.of("approver", site));
  await share(officer);
  await consent(await Clerk.of("consent-officer", site));
  await elect(await Clerk.of("monitoring-officer", site), guardian);
  await guardian.send(
    "PATCH",
    `facts/${await guardian.one("facts?where[key][equals]=recycling-rate")}`,
    { value: 53.1, printed: "53.1%" },
  );
  await hook(await Clerk.of("administrator", site));
}

const outputsOf = (slug: string, more = "") =>
  `renditions?where[name][like]=${encodeURIComponent(slug)}${more}`;

async function approve(officer: Clerk, approver: Clerk): Promise<void> {
  const [press, second] = await officer.find(
    outputsOf("Feed the Caddy", "&where[purpose][equals]=press"),
  );
  for (const rendition of [press, second])
    await officer.enter("approvals", {
      renditions: [rendition],
      note: "For the libraries, by Friday. The date of the open day is new.",
    });
  const first = await approver.enter("approval-comments", {
    rendition: press,
    ...{ page: 1, x: 0.3, y: 0.4 },
    text: "Is the headline the one that was tested?",
  });
  await officer.enter("approval-comments", {
    ...{ rendition: press, answers: first, page: 1, x: 0.3, y: 0.4 },
    text: "It is: second of five, understood by nine in ten.",
  });
}

async function share(officer: Clerk): Promise<void> {
  const renditions = await officer.find(
    outputsOf("Wild Verges", "&where[status][equals]=ready"),
  );
  await officer.enter("shares", {
    renditions,
    recipient: "Mere Print Ltd, reprographics",
    purpose: "Posters for the libraries",
    isProof: true,
    downloadLimit: 20,
  });
}

/** Two photographs of finished outputs show somebody; the consent for the first is withdrawn. */
async function consent(keeper: Clerk): Promise<void> {
  const withdrawn = await consentFor("dandelion-meadow", keeper);
  await keeper.send("PATCH", `consents/${withdrawn}`, {
    withdrawnOn: noon(-1),
    withdrawnVia: "letter",
  });
  await consentFor("hilltop-sunrise", keeper);
}

/** Somebody's consent, for a photograph that shows them. */
async function consentFor(slug: string, keeper: Clerk): Promise<number> {
  const photograph = await keeper.one(
    `photographs?where[slug][equals]=${slug}`,
  );
  const subject = await keeper.enter("people", { kind: "resident" });
  const given = await keeper.enter("consents", {
    subject,
    ageBand: "adult",
    signedBy: ["subject"],
    formVersion: "2026-03",
    channels: ["print", "web", "social"],
    signedOn: noon(-30),
  });
  // Who is shown by which consent is the consent officer's to say.
  await keeper.send("PATCH", `photographs/${photograph}`, {
    people: [{ person: subject, consent: given }],
  });
  return given;
}

const judgedSchema = z.object({ summary: z.object({ digest: z.string() }) });

/** Enters an election whose period runs, and that stops a campaign. */
async function elect(officer: Clerk, guardian: Clerk): Promise<void> {
  const toolkit = await guardian.one(
    "toolkits?where[slug][equals]=be-their-steady",
  );
  await guardian.send("PATCH", `toolkits/${toolkit}`, {
    election: "pause",
    _status: "published",
  });
  const election = {
    name: "Larkmere by-election, Weirford ward",
    kind: "by-election",
    area: "whole",
    brand: await guardian.one("brands"),
    noticeDay: noon(-20),
    pollDay: noon(20),
  };
  const judged = await officer.send("POST", "elections/judge", election);
  const { digest } = judgedSchema.parse(judged).summary;
  await officer.enter("elections", { ...election, looked: digest });
}

async function hook(administrator: Clerk): Promise<void> {
  const webhook = await administrator.enter("webhooks", {
    name: "The council's website",
    address: "https://www.larkmere.example/hooks/livery",
    topics: ["rendition.ready", "approval.signed"],
  });
  await administrator.send("POST", `webhooks/${webhook}/secret`, {});
  await administrator.send("POST", `webhooks/${webhook}/ping`, {});
}
