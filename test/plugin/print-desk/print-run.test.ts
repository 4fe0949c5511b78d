import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PrintOrder, ToolkitOffer } from "#plugin/studio";
import { startCms, type TestCms } from "../../support/payload-cms.ts";
import { startPressDesk, type PressDesk } from "../../support/press-desk.ts";
import { rest } from "../../support/rest.ts";

let cms: TestCms;
let desk: PressDesk;

beforeAll(async () => {
  cms = await startCms();
  desk = await startPressDesk(cms);
}, 180_000);
afterAll(() => cms.close());

const stock = {
  reference: "LIC-2026-700",
  work: "photograph",
  holder: "Northlight Pictures",
  kind: "stock-commercial",
  media: "any",
  territories: ["GB"],
  source: "Invoice 700",
} as const;

/** Every photograph of the campaign comes under one licence with a cap. */
const capAt = async (printRunCap: number): Promise<void> => {
  const { docs } = await cms.payload.find({
    collection: "photographs",
    pagination: false,
    depth: 0,
  });
  for (const { id } of docs)
    await cms.payload.db.updateOne({
      collection: "photographs",
      id,
      data: { licences: [{ ...stock, id: `licence-${id}`, printRunCap }] },
    });
};

/** A ticket for some copies and no others. */
const copies = (quantity: number) => ({
  quantity,
  overs: 0,
  fileCopies: 0,
  deliveries: [
    {
      name: "Weirford Library",
      address: "1 Mill Lane, Weirford, LM1 1AA",
      contact: "The front desk",
      copies: quantity,
    },
  ],
});

const order = async (quantity: number, given: object = {}) => {
  const { id } = await desk.draft({ ...copies(quantity), ...given });
  return { id, ...(await desk.move(id, "order", desk.officer)) };
};

describe("the copies that a licence allows", () => {
  it("are counted over all jobs, and a refusal says how many are left", async () => {
    await capAt(1000);
    const first = await order(700);
    expect(first.job?.state).toBe("ordered");
    const second = await order(400);
    expect(second.status).toBe(409);
    expect(second.errors?.[0]?.message).toContain(
      `allows 1,000 over all print jobs, 700 are ordered or printed in ${first.job?.reference}, so 300 are left`,
    );
    const draft = await cms.payload.findByID({
      collection: "print-jobs",
      id: second.id,
      depth: 0,
    });
    expect(draft.state).toBe("draft");
    expect((await order(300)).job?.state).toBe("ordered");
  }, 120_000);

  it("are told where the photograph and the number are chosen, before anything is refused", async () => {
    await capAt(1200);
    const as = desk.officer;
    const offer: ToolkitOffer = await (
      await rest(cms, "/studio/toolkits/feed-the-caddy", { as })
    ).json();
    expect(offer.photographs[0]?.copies).toEqual({ cap: 1200, left: 200 });
    const { id } = await desk.draft(copies(150));
    const order: PrintOrder = await (
      await rest(cms, `/studio/print-orders/${id}`, { as })
    ).json();
    expect(order.offer.copies).toEqual({ cap: 1200, left: 200 });
  });

  it("count overs and file copies", async () => {
    await capAt(1279);
    const refused = await order(250, { overs: 10, fileCopies: 5 });
    expect(refused.status).toBe(409);
    expect(refused.errors?.[0]?.message).toContain("Cannot print 280 copies");
    await capAt(1280);
    const kept = await order(250, { overs: 10, fileCopies: 5 });
    expect(kept.job?.state).toBe("ordered");
    await desk.move(kept.id, "cancel", desk.officer, "Not needed");
  }, 120_000);

  it("come back when a job is cancelled", async () => {
    await capAt(1100);
    expect((await order(101)).status).toBe(409);
    const held = await order(100);
    expect((await order(1)).status).toBe(409);
    await desk.move(held.id, "cancel", desk.officer, "Not needed");
    expect((await order(100)).job?.state).toBe("ordered");
  }, 120_000);

  it("are given once to two orders at the same time", async () => {
    await capAt(1300);
    const drafts = [
      await desk.draft(copies(150)),
      await desk.draft(copies(150)),
    ];
    const told = await Promise.all(
      drafts.map(({ id }) => desk.move(id, "order", desk.officer)),
    );
    expect(told.filter(({ job }) => job?.state === "ordered")).toHaveLength(1);
  }, 120_000);

  it("are asked again when a studio accepts a job, for a cap may be lower by then", async () => {
    await capAt(2000);
    const { id, job } = await order(100);
    await desk.sign({ rendition: job?.rendition ?? null });
    await capAt(1200);
    const told = await desk.move(id, "accept", desk.studio);
    expect(told.status).toBe(409);
    expect(told.errors?.[0]?.message).toContain("licence");
  }, 120_000);
});
