/** A press desk over the demonstration brand: jobs as an officer orders them and a studio takes them. */
import { addDays } from "#brand";
import {
  referenceOf,
  todayInLondon,
  type Approval,
  type PrintJob,
  type Role,
} from "#collections";
import { seedLarkmere } from "#plugin";
import { personWith, type Person, type TestCms } from "./payload-cms.ts";
import { rest, type RestOptions } from "./rest.ts";

/** What the endpoints of print jobs answer. */
export interface Told {
  readonly status: number;
  readonly job?: PrintJob;
  readonly moves?: readonly string[];
  readonly errors?: readonly {
    readonly name: string;
    readonly message: string;
  }[];
  readonly faults?: readonly {
    readonly field: string;
    readonly code: string;
  }[];
}

/** Monday in four weeks: no lead time reaches it. */
export function aMonday(): string {
  const today = todayInLondon();
  const weekday = new Date(`${today}T12:00:00Z`).getUTCDay();
  return addDays(today, 28 + ((8 - weekday) % 7));
}

/** A whole ticket for A4 posters of the demonstration campaign. */
export const posters = (toolkit: number) => ({
  title: "Posters for the libraries",
  toolkit,
  template: "poster",
  format: "a4",
  language: "en",
  ticket: {
    pages: 1,
    sides: "1",
    inksFront: 4,
    inksBack: 0,
    stock: { type: "silk", grammage: 170 },
    fold: "none",
    binding: "none",
    laminate: "none",
    coating: "none",
    packing: "banded",
  },
  quantity: 200,
  neededBy: `${aMonday()}T12:00:00.000Z`,
  costCode: "COM-4410",
  proof: "pdf",
  deliveries: [
    {
      name: "Weirford Library",
      address: "1 Mill Lane, Weirford, LM1 1AA",
      contact: "The front desk",
      copies: 200,
    },
  ],
});

/** Everything that is done at a press desk. */
export class PressDesk {
  readonly cms: TestCms;
  readonly officer: Person;
  readonly studio: Person;
  readonly toolkit: number;

  constructor(
    cms: TestCms,
    people: { readonly officer: Person; readonly studio: Person },
    toolkit: number,
  ) {
    this.cms = cms;
    this.officer = people.officer;
    this.studio = people.studio;
    this.toolkit = toolkit;
  }

  /** A draft of posters, with what differs. */
  async draft(given: object = {}, as = this.officer): Promise<PrintJob> {
    const answer = await rest(this.cms, "/print-jobs?depth=0", {
      method: "POST",
      as,
      body: { ...posters(this.toolkit), ...given },
    });
    const { doc }: { doc: PrintJob } = await answer.json();
    return doc;
  }

  /** Asks for a move. */
  move(id: number, move: string, as: Person, says?: string): Promise<Told> {
    return this.ask(`/print-jobs/${id}/moves`, {
      method: "POST",
      as,
      body: { move, ...(says !== undefined && { says }) },
    });
  }

  /** Asks any endpoint. */
  async ask(path: string, options: RestOptions): Promise<Told> {
    const answer = await rest(this.cms, path, options);
    return { status: answer.status, ...(await answer.json()) };
  }

  /** A new job that the officer has ordered. */
  async ordered(given: object = {}): Promise<PrintJob> {
    const { id } = await this.draft(given);
    const { errors, job } = await this.move(id, "order", this.officer);
    if (job) return job;
    throw new Error(JSON.stringify(errors));
  }

  /** A new job that the officer has ordered and everybody who must has signed. */
  async signed(given: object = {}): Promise<PrintJob> {
    const job = await this.ordered(given);
    await this.sign(job);
    return job;
  }

  /** Whoever must sign the press file of a job signs it; gives the approval. */
  async sign({ rendition }: Pick<PrintJob, "rendition">): Promise<Approval> {
    const asked = await rest(this.cms, "/approvals", {
      method: "POST",
      as: this.officer,
      body: { renditions: [Number(referenceOf(rendition))] },
    });
    const { doc }: { doc: Approval } = await asked.json();
    for (const { key, roles: signers } of doc.steps ?? [])
      await rest(this.cms, `/approvals/${doc.id}/sign`, {
        method: "POST",
        as: await this.person(signers?.[0] ?? "approver"),
        body: { step: key, decision: "approve" },
      });
    return doc;
  }

  /** Somebody else with a role. */
  person(role: Role): Promise<Person> {
    return personWith(this.cms, role);
  }
}

/** Opens the desk over an empty CMS. */
export async function startPressDesk(cms: TestCms): Promise<PressDesk> {
  await seedLarkmere(cms.payload);
  const { docs } = await cms.payload.find({
    collection: "toolkits",
    where: { slug: { equals: "feed-the-caddy" } },
    depth: 0,
  });
  const officer = await personWith(cms, "officer");
  const studio = await personWith(cms, "studio");
  return new PressDesk(cms, { officer, studio }, docs[0]?.id ?? 0);
}
