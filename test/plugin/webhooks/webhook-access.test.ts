import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { roles } from "#collections";
import { sendRequest } from "../../../src/plugin/webhooks/send-request.ts";
import { Hooking } from "../../support/hooking.ts";
import {
  personWith,
  startCms,
  type TestCms,
} from "../../support/payload-cms.ts";
import { rest } from "../../support/rest.ts";

let cms: TestCms;
let hooks: Hooking;

beforeAll(async () => {
  cms = await startCms();
  hooks = new Hooking(
    cms,
    await personWith(cms, "administrator"),
    "https://www.sample.example/hook",
  );
});
afterAll(() => cms.close());

describe("webhooks", () => {
  it.each(roles.filter((role) => role !== "administrator"))(
    "are neither seen nor made nor tried by a %s",
    async (role) => {
      const as = await personWith(cms, role);
      const { id } = await hooks.make();
      const asked = await Promise.all([
        rest(cms, "/webhooks", { as }),
        rest(cms, "/webhook-deliveries", { as }),
        hooks.ask("/webhooks", {}, as),
        hooks.ask(`/webhooks/${id}/secret`, {}, as),
        hooks.ask(`/webhooks/${id}/ping`, {}, as),
        hooks.ask("/webhook-deliveries/1/retry", {}, as),
      ]);
      expect(asked.map(({ status }) => status)).toEqual(asked.map(() => 403));
      await hooks.remove(id);
    },
  );

  it.each([
    "http://www.sample.example/hook",
    "https://127.0.0.1/hook",
    "https://[::1]/hook",
    "https://[::ffff:10.0.0.1]/hook",
    "https://0x7f.1/hook",
    "https://169.254.169.254/latest",
    "https://cms.internal/hook",
    "https://user:password@www.sample.example/",
    "file:///etc/passwd",
    "nothing",
  ])("are refused at %s", async (address) => {
    const answer = await hooks.ask("/webhooks", {
      name: "Elsewhere",
      address,
      topics: ["override.made"],
    });
    expect(answer.status).toBe(400);
  });

  it("never tell their secret again, and keep it sealed", async () => {
    const { id, secret } = await hooks.make();
    expect(secret).toMatch(/^whsec_[\w+/]{32}$/);
    const read = await rest(cms, `/webhooks/${id}`, {
      as: hooks.administrator,
    });
    expect(await read.text()).not.toMatch(/whsec|earlierSecret|"secret"/);
    const kept = await cms.payload.findByID({
      collection: "webhooks",
      id,
      showHiddenFields: true,
    });
    expect(JSON.stringify(kept)).not.toContain(secret);
    await hooks.remove(id);
  });
});

describe("a name", () => {
  const send = (...addresses: readonly string[]) =>
    sendRequest("https://rebind.sample.example/hook", {
      headers: {},
      body: "{}",
      patience: 2000,
      resolve: (_, done) =>
        done(
          null,
          addresses.map((address) => ({
            address,
            family: address.includes(":") ? 6 : 4,
          })),
        ),
    });

  it.each([
    [["10.0.0.1"]],
    [["127.0.0.1"]],
    [["93.184.216.34", "192.168.1.1"]],
    [["::1"]],
    [["fd00::1"]],
    [["::ffff:169.254.169.254"]],
    [["64:ff9b::7f00:1"]],
  ])("that leads to %s is not connected to", async (addresses) => {
    expect((await send(...addresses)).problem).toContain(
      "leads to an address of one’s own network",
    );
  });

  it("that leads nowhere is told as such", async () => {
    expect((await send()).problem).toContain("has no address");
  });
});
