/** Approvals as people ask for them and sign them, over the network. */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { contentPath, type Approval, type Rendition } from "#collections";
import { seedBrand } from "#plugin";
import { personWith, type Person, type TestCms } from "./payload-cms.ts";
import { rest } from "./rest.ts";
import { sampleSource } from "./sample-brand.ts";
import { sampleProduction, type SampleOptions } from "./sample-production.ts";

/** What an endpoint of approvals answers. */
export interface Said extends Partial<Approval> {
  readonly errors?: readonly {
    readonly name?: string;
    readonly message: string;
  }[];
}

/** Everything that is done about approvals of outputs with words of their own. */
export class Approving {
  readonly cms: TestCms;
  readonly officer: Person;
  readonly approver: Person;

  constructor(cms: TestCms, officer: Person, approver: Person) {
    this.cms = cms;
    this.officer = officer;
    this.approver = approver;
  }

  /** A new output whose headline is somebody's own, so that it must be signed. */
  async rendition(given: SampleOptions = {}): Promise<Rendition> {
    count += 1;
    return this.cms.renditions.put(
      sampleProduction({
        ownWords: ["headline"],
        edition: `edition ${count}`,
        ...given,
      }),
    );
  }

  /** Asks for approval of outputs. */
  async ask(renditions: readonly Rendition[], as = this.officer) {
    const answer = await rest(this.cms, "/approvals", {
      method: "POST",
      as,
      body: { renditions: renditions.map(({ id }) => id) },
    });
    const body: { doc?: Approval } & Said = await answer.json();
    return { status: answer.status, ...body };
  }

  /** An approval that waits for its first signature. */
  async open(...renditions: readonly Rendition[]): Promise<Approval> {
    const { doc, errors } = await this.ask(renditions);
    if (!doc) throw new Error(errors?.[0]?.message);
    return doc;
  }

  /** Decides about the next step of an approval. */
  async sign(
    { id, steps }: Approval,
    as: Person | undefined = this.approver,
    given: object = {},
  ) {
    const answer = await rest(this.cms, `/approvals/${id}/sign`, {
      method: "POST",
      ...(as && { as }),
      body: {
        step: (steps ?? []).find(({ decision }) => !decision)?.key,
        decision: "approve",
        ...given,
      },
    });
    const said: Said = await answer.json();
    return { code: answer.status, ...said };
  }

  /** Fetches the file of an output. */
  async fetch({ id }: Rendition, as = this.officer, query = "") {
    const answer = await rest(this.cms, `/renditions/${id}/files/1${query}`, {
      as,
    });
    return {
      status: answer.status,
      disposition: answer.headers.get("content-disposition") ?? "",
      text: await answer.text(),
    };
  }

  /** Changes one byte of an output's file in the store; gives a way back. */
  async damage({ files }: Rendition): Promise<() => Promise<void>> {
    const folder = path.join(this.cms.home, "renditions");
    const file = contentPath(folder, files?.[0]?.digest ?? "");
    const bytes = await readFile(file);
    const damaged = Buffer.from(bytes);
    damaged[0] = (damaged[0] ?? 0) ^ 1;
    await writeFile(file, damaged);
    return () => writeFile(file, bytes);
  }
}

let count = 0;

/** The sample brand, an officer who asks and an approver who signs. */
export async function startApproving(cms: TestCms): Promise<Approving> {
  await seedBrand(cms.payload, await sampleSource());
  return new Approving(
    cms,
    await personWith(cms, "officer"),
    await personWith(cms, "approver"),
  );
}
