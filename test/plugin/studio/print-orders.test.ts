import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findFormat, printFormats, ticketAsks, usualTicket } from "#brand";
import { roles } from "#collections";
import type { OrderConflict, PrintOrder } from "#plugin/studio";
import {
  personWith,
  startCms,
  type TestCms,
} from "../../support/payload-cms.ts";
import {
  aMonday,
  startPressDesk,
  type PressDesk,
} from "../../support/press-desk.ts";
import { rest, type RestOptions } from "../../support/rest.ts";

let cms: TestCms;
let desk: PressDesk;

beforeAll(async () => {
  cms = await startCms();
  desk = await startPressDesk(cms);
}, 180_000);
afterAll(() => cms.close());

const ask = (at: string, options: RestOptions = {}) =>
  rest(cms, `/studio/print-orders${at}`, { as: desk.officer, ...options });

/** An output of the demonstration with words of its own, as the store keeps it. */
async function made(format: string): Promise<number> {
  const { id } = await cms.payload.create({
    collection: "renditions",
    data: {
      name: "Feed the Caddy",
      status: "ready",
      toolkit: desk.toolkit,
      template: "poster",
      format,
      language: "en",
      purpose: "screen",
      encoding: "pdf",
      key: `${format} ${Math.random()}`,
      setting: { copy: { headline: "Scraps light homes" }, options: {} },
      manifest: { toolkit: { slug: "feed-the-caddy" }, language: "en" },
    },
  });
  return id;
}

const begin = async (format: string): Promise<PrintOrder> => {
  const begun = await ask("", {
    method: "POST",
    body: { rendition: await made(format) },
  });
  expect(begun.status).toBe(201);
  const { id }: { id: number } = await begun.json();
  return (await ask(`/${id}`)).json();
};

const makers = ["administrator", "guardian", "designer", "officer"];

describe("print in the studio", () => {
  it.each(roles.filter((role) => !makers.includes(role)))(
    "is ordered and looked at by no %s",
    async (role) => {
      const as = await personWith(cms, role);
      const body = { rendition: 1 };
      expect((await ask("", { as })).status).toBe(403);
      expect((await ask("", { as, method: "POST", body })).status).toBe(403);
      expect((await ask("/1", { as })).status).toBe(403);
      expect((await ask("/1", { as, method: "PATCH" })).status).toBe(403);
    },
  );

  it("is not ordered of an output that is made for screens", async () => {
    const answer = await ask("", {
      method: "POST",
      body: { rendition: await made("ig-square") },
    });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain("made for screens");
  });

  it("begins with the output's own words and the ticket that its format usually has", async () => {
    const order = await begin("a3");
    expect(order).toMatchObject({
      state: "draft",
      isOpen: true,
      ticket: {
        stock: { type: "silk", grammage: 170 },
        fold: "none",
        sides: 1,
        inksFront: 4,
        inksBack: 0,
      },
      offer: { asks: { fold: false, binding: false, firstDay: false } },
    });
    expect(order.faults.map(({ field }) => field)).toEqual([
      "quantity",
      "deliveries",
      "neededBy",
      "costCode",
    ]);
    const job = await cms.payload.findByID({
      collection: "print-jobs",
      id: order.id,
    });
    expect(job.setting).toMatchObject({
      copy: { headline: "Scraps light homes" },
    });
  });

  it("keeps a form as it stands, and says at its field what is missing still", async () => {
    const { id, revision, ticket } = await begin("a4");
    const form = {
      ...ticket,
      quantity: 200,
      neededBy: aMonday(),
      costCode: "COM-4410",
      deliveries: [
        {
          name: "Weirford Library",
          address: "1 Mill Lane, Weirford, LM1 1AA",
          contact: "The front desk",
          copies: 150,
          phone: "",
          notes: "",
        },
      ],
    };
    const patch = (body: object) => ask(`/${id}`, { method: "PATCH", body });
    const short: PrintOrder = await (await patch({ ...form, revision })).json();
    expect(short.ticket).toEqual(form);
    expect(short.faults.map(({ field }) => field)).toEqual(["deliveries"]);
    const [first] = form.deliveries;
    const whole: PrintOrder = await (
      await patch({
        ...form,
        revision: short.revision,
        deliveries: [{ ...first, copies: 200 }],
      })
    ).json();
    expect(whole.faults).toEqual([]);
  });

  it("refuses a choice that is on no list, and keeps what was there", async () => {
    const { id, revision, ticket } = await begin("a4");
    const body = { ...ticket, revision, fold: "origami" };
    expect((await ask(`/${id}`, { method: "PATCH", body })).status).toBe(400);
    const order: PrintOrder = await (await ask(`/${id}`)).json();
    expect(order.ticket).toEqual(ticket);
  });
});

describe("two tabs on one order", () => {
  it("lose nothing of each other's: what is saved from the older is refused with what stands there", async () => {
    const { id, revision, ticket } = await begin("a4");
    const patch = (quantity: number) =>
      ask(`/${id}`, {
        method: "PATCH",
        body: { ...ticket, quantity, revision },
      });
    const first: PrintOrder = await (await patch(200)).json();
    expect(first.revision).toBe(revision + 1);
    const second = await patch(500);
    expect(second.status).toBe(409);
    const { current, errors }: OrderConflict = await second.json();
    expect(errors[0]?.message).toContain("somebody has saved it");
    expect(current.ticket.quantity).toBe(200);
    expect(current.revision).toBe(revision + 1);
  });

  it("order nothing that whoever orders has not seen", async () => {
    const { id, revision, ticket } = await begin("a4");
    const body = { ...ticket, quantity: 200, revision };
    await ask(`/${id}`, { method: "PATCH", body });
    const { status } = await rest(cms, `/print-jobs/${id}/moves`, {
      as: desk.officer,
      method: "POST",
      body: { move: "order", revision },
    });
    expect(status).toBe(409);
  });
});

describe("the usual ticket of a format", () => {
  it.each(printFormats.map((format) => [format.code, format] as const))(
    "is of a stock that the format is made of: %s",
    (_, format) => {
      const { stock } = usualTicket(format);
      expect(ticketAsks(format).stocks.map(({ code }) => code)).toContain(
        stock.type,
      );
    },
  );

  it("is on uncoated paper where the press is set for it", () => {
    const format = findFormat("a3");
    expect(
      format.medium === "print" && usualTicket(format, true).stock,
    ).toEqual({ type: "uncoated", grammage: 170 });
  });
});
