/** Shares and links as an officer makes them, and as a stranger meets them. */
import { addDays } from "#brand";
import { todayInLondon, type Rendition, type Share } from "#collections";
import { seedBrand } from "#plugin";
import { personWith, type Person, type TestCms } from "./payload-cms.ts";
import { rest } from "./rest.ts";
import { sampleSource } from "./sample-brand.ts";
import { sampleProduction } from "./sample-production.ts";

/** What a stranger gets. */
export interface Visit {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Everything that is done with shares of one rendition. */
export class Sharing {
  readonly cms: TestCms;
  readonly officer: Person;
  readonly rendition: Rendition;

  constructor(cms: TestCms, officer: Person, rendition: Rendition) {
    this.cms = cms;
    this.officer = officer;
    this.rendition = rendition;
  }

  /** Shares the rendition as somebody, on the terms that are given. */
  async share(given: object = {}, as = this.officer) {
    const made = await rest(this.cms, "/shares", {
      method: "POST",
      as,
      body: {
        recipient: "Mere Print Ltd",
        purpose: "Posters for the libraries",
        renditions: [this.rendition.id],
        ...given,
      },
    });
    const body: { doc?: Share; errors?: readonly { message: string }[] } =
      await made.json();
    return { status: made.status, ...body };
  }

  /** A new share with its link, as an officer hands it on. */
  async open(given: object = {}) {
    const { doc } = await this.share(given);
    const id = doc?.id ?? 0;
    const answer = await rest(this.cms, `/shares/${id}/link`, {
      method: "POST",
      as: this.officer,
    });
    const { path }: { path: string } = await answer.json();
    return { id, link: path.replace("/api", ""), token: path.slice(11) };
  }

  /** Changes the terms of a share. */
  change(id: number, body: object): Promise<Response> {
    return rest(this.cms, `/shares/${id}`, {
      method: "PATCH",
      as: this.officer,
      body,
    });
  }

  /** Asks without a login. */
  async visit(address: string): Promise<Visit> {
    return read(rest(this.cms, address));
  }

  /** The address of the rendition's file behind a link. */
  fileOf(link: string): string {
    return `${link}/files/${this.rendition.id}/1`;
  }
}

/** The sample brand with one rendition, which shows the photograph "first", and an officer who shares it. */
export async function startSharing(cms: TestCms): Promise<Sharing> {
  await seedBrand(cms.payload, await sampleSource());
  const rendition = await cms.renditions.put(
    sampleProduction({ photographs: [{ id: "first", digest: "ab12" }] }),
  );
  return new Sharing(cms, await personWith(cms, "officer"), rendition);
}

async function read(asked: Promise<Response>): Promise<Visit> {
  const answer = await asked;
  return {
    status: answer.status,
    headers: answer.headers,
    text: await answer.text(),
  };
}

/** Noon of a day so many days from today. */
export const noonIn = (days: number): string =>
  `${addDays(todayInLondon(), days)}T12:00:00.000Z`;
