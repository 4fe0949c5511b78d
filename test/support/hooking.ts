/** Webhooks as an administrator keeps them. */
import { recordEvents, type WebhookDelivery } from "#collections";
import type { Person, TestCms } from "./payload-cms.ts";
import { rest } from "./rest.ts";

let count = 0;

/** Everything that is done with webhooks of one receiver. */
export class Hooking {
  readonly cms: TestCms;
  readonly administrator: Person;
  readonly address: string;

  constructor(cms: TestCms, administrator: Person, address: string) {
    this.cms = cms;
    this.administrator = administrator;
    this.address = address;
  }

  /** Posts to an endpoint. */
  ask(
    path: string,
    body: object = {},
    as: Person = this.administrator,
  ): Promise<Response> {
    return rest(this.cms, path, { method: "POST", body, as });
  }

  /** A webhook with a secret. */
  async make(given: object = {}) {
    count += 1;
    const made = await this.ask("/webhooks", {
      name: `Website ${count}`,
      address: this.address,
      topics: ["override.made"],
      ...given,
    });
    const { doc }: { doc: { id: number } } = await made.json();
    const told = await this.ask(`/webhooks/${doc.id}/secret`);
    const { secret }: { secret: string } = await told.json();
    return { id: doc.id, secret };
  }

  /** Takes a webhook away, with its deliveries. */
  remove(id: number): Promise<Response> {
    return rest(this.cms, `/webhooks/${id}`, {
      method: "DELETE",
      as: this.administrator,
    });
  }

  /** Lifts the pause of a webhook. */
  resume(id: number): Promise<Response> {
    return rest(this.cms, `/webhooks/${id}`, {
      method: "PATCH",
      as: this.administrator,
      body: { isPaused: false },
    });
  }

  /** Something that webhooks are told of. */
  happens(name = "1"): Promise<void> {
    return recordEvents(this.cms.payload, [
      {
        kind: "override-made",
        about: `override:OV-${name}`,
        says: "An override lets Ms Sample's campaign go on",
        detail: { election: 3, toolkit: 7, reason: "Ms Sample asked" },
      },
    ]);
  }

  /** What a webhook was told, the first first. */
  async deliveriesOf(webhook: number): Promise<readonly WebhookDelivery[]> {
    const { docs } = await this.cms.payload.find({
      collection: "webhook-deliveries",
      where: { webhook: { equals: webhook } },
      sort: "createdAt",
      depth: 0,
    });
    return docs;
  }
}
