import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { webhookFault } from "#collections";
import { startHookServer, type HookServer } from "../../support/hook-server.ts";
import { Hooking } from "../../support/hooking.ts";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../../support/payload-cms.ts";
import { noticesTo, sendOnce } from "../../support/sending.ts";

let cms: TestCms;
let server: HookServer;
let hooks: Hooking;
let colleague: Person;

beforeAll(async () => {
  cms = await startCms();
  server = await startHookServer();
  process.env["LIVERY_WEBHOOK_HOSTS"] = "localhost";
  const administrator = await personWith(cms, "administrator");
  hooks = new Hooking(cms, administrator, server.address);
  colleague = await personWith(cms, "administrator");
});
beforeEach(() => {
  server.received.length = 0;
  server.answerWith((_, answer) => void answer.writeHead(204).end());
});
afterAll(async () => {
  delete process.env["LIVERY_WEBHOOK_HOSTS"];
  await server.close();
  await cms.close();
});

describe("a delivery", () => {
  it("is signed, and carries identifiers and nothing about people", async () => {
    const { id, secret } = await hooks.make();
    await hooks.happens();
    expect((await sendOnce(cms)).deliveries).toEqual({ sent: 1, failed: 0 });
    const [got] = server.received;
    expect(JSON.parse(got?.body ?? "")).toEqual({
      id: got?.headers["webhook-id"],
      type: "override.made",
      timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
      data: { override: "OV-1", election: 3, toolkit: 7 },
    });
    const received = { headers: got?.headers ?? {}, body: got?.body ?? "" };
    const now = new Date();
    const fault = (given: object) =>
      webhookFault({ ...received, secret, now, ...given });
    expect(fault({})).toBeUndefined();
    expect(fault({ body: `${received.body} ` })).toBe("wrong-signature");
    expect(fault({ secret: "whsec_AAAA" })).toBe("wrong-signature");
    expect(fault({ now: new Date(now.getTime() + 600_000) })).toBe("too-old");
    expect(fault({ now: new Date(now.getTime() - 600_000) })).toBe("too-new");
    expect(fault({ headers: {} })).toBe("header-missing");
    await hooks.remove(id);
  });

  it("arrives once, however often the sender looks, and not where its topic is not asked for", async () => {
    const { id } = await hooks.make();
    const other = await hooks.make({ topics: ["rendition.ready"] });
    await hooks.happens();
    await sendOnce(cms);
    await sendOnce(cms);
    expect(server.received).toHaveLength(1);
    expect(await hooks.deliveriesOf(other.id)).toEqual([]);
    await Promise.all([hooks.remove(id), hooks.remove(other.id)]);
  });

  it("is signed with both secrets for a day after a new one is made", async () => {
    const { id, secret } = await hooks.make();
    const told = await hooks.ask(`/webhooks/${id}/secret`);
    const { secret: next }: { secret: string } = await told.json();
    await hooks.happens("2");
    await sendOnce(cms);
    const [got] = server.received;
    const faultWith = (held: string) =>
      webhookFault({
        headers: got?.headers ?? {},
        body: got?.body ?? "",
        secret: held,
        now: new Date(),
      });
    expect([faultWith(secret), faultWith(next)]).toEqual([
      undefined,
      undefined,
    ]);
    await hooks.happens("3");
    await sendOnce(cms, new Date(Date.now() + 25 * 3_600_000));
    expect(
      server.received[1]?.headers["webhook-signature"]?.split(" "),
    ).toHaveLength(1);
    await hooks.remove(id);
  });

  it.each([
    ["an error", 500, "It answered 500"],
    ["a redirect", 302, "redirects are not followed"],
  ])("is tried again after %s", async (_, status, says) => {
    const { id } = await hooks.make();
    server.answerWith(
      (_request, answer) =>
        void answer
          .writeHead(status, { location: "http://localhost:1/elsewhere" })
          .end(),
    );
    await hooks.happens();
    await sendOnce(cms);
    const [failed] = await hooks.deliveriesOf(id);
    expect(failed).toMatchObject({
      state: "waiting",
      lastStatus: status,
      attempts: 1,
    });
    expect(failed?.problem).toContain(says);
    expect(server.received).toHaveLength(1);
    server.answerWith((_request, answer) => void answer.writeHead(200).end());
    await sendOnce(cms, new Date(Date.now() + 10_000));
    expect(await hooks.deliveriesOf(id)).toMatchObject([
      { state: "delivered", attempts: 2 },
    ]);
    const ids = server.received.map(({ headers }) => headers["webhook-id"]);
    expect(new Set(ids).size).toBe(1);
    await hooks.remove(id);
  });

  it("is taken where the status came, however slow and long the rest is", async () => {
    const { id } = await hooks.make();
    server.answerWith((_, answer) => {
      answer.writeHead(200);
      answer.write("x".repeat(100_000));
    });
    await hooks.happens();
    const began = Date.now();
    await sendOnce(cms);
    expect(Date.now() - began).toBeLessThan(8000);
    expect(await hooks.deliveriesOf(id)).toMatchObject([
      { state: "delivered" },
    ]);
    await hooks.remove(id);
  });

  it("that hangs holds up no other webhook, and ends", async () => {
    const hanging = await startHookServer();
    hanging.answerWith(() => undefined);
    const slow = await hooks.make({ address: hanging.address });
    const fast = await hooks.make();
    await hooks.happens();
    const began = Date.now();
    const round = sendOnce(cms);
    await expect.poll(() => server.received.length, { timeout: 5000 }).toBe(1);
    expect(Date.now() - began).toBeLessThan(6000);
    expect((await round).deliveries).toEqual({ sent: 1, failed: 1 });
    const [late] = await hooks.deliveriesOf(slow.id);
    expect(late?.problem).toBe("It did not answer within 10 seconds");
    await hanging.close();
    await Promise.all([hooks.remove(slow.id), hooks.remove(fast.id)]);
  });

  it("is given up after its last attempt; its webhook is paused, and others who look after it are told", async () => {
    const { id } = await hooks.make();
    server.answerWith((_, answer) => void answer.writeHead(503).end());
    await hooks.happens();
    for (let day = 0; day < 11; day += 1)
      await sendOnce(cms, new Date(Date.now() + day * 36 * 3_600_000));
    expect(await hooks.deliveriesOf(id)).toMatchObject([
      { state: "failed", attempts: 10 },
    ]);
    const kept = await cms.payload.findByID({ collection: "webhooks", id });
    expect(kept).toMatchObject({
      isPaused: true,
      pausedBecause: "It answered 503",
    });
    await sendOnce(cms);
    expect((await noticesTo(cms, colleague)).map(({ kind }) => kind)).toContain(
      "webhook-paused",
    );
    server.received.length = 0;
    await hooks.happens();
    await sendOnce(cms);
    expect(server.received).toEqual([]);
    server.answerWith((_, answer) => void answer.writeHead(200).end());
    await hooks.resume(id);
    await sendOnce(cms);
    expect(server.received).toHaveLength(1);
    await hooks.remove(id);
  });

  it("that says it is gone pauses at once, and is sent again by hand", async () => {
    const { id } = await hooks.make();
    server.answerWith((_, answer) => void answer.writeHead(410).end());
    await hooks.happens();
    await sendOnce(cms);
    const [gone] = await hooks.deliveriesOf(id);
    expect(gone).toMatchObject({ state: "failed", attempts: 1 });
    await hooks.resume(id);
    server.answerWith((_, answer) => void answer.writeHead(200).end());
    expect(
      (await hooks.ask(`/webhook-deliveries/${gone?.id}/retry`)).status,
    ).toBe(202);
    await sendOnce(cms);
    expect(await hooks.deliveriesOf(id)).toMatchObject([
      { state: "delivered" },
    ]);
    expect(
      (await hooks.ask(`/webhook-deliveries/${gone?.id}/retry`)).status,
    ).toBe(409);
    await hooks.remove(id);
  });

  it("is tried by hand, once", async () => {
    const { id } = await hooks.make();
    expect((await hooks.ask(`/webhooks/${id}/ping`)).status).toBe(202);
    await sendOnce(cms);
    expect(JSON.parse(server.received[0]?.body ?? "")).toMatchObject({
      type: "ping",
    });
    await hooks.remove(id);
  });
});
