/**
 * Signs every approval that waits, one after the other, with somebody's token, and says when it begins and ends each.
 * It is started by a test, which kills it; another approver may work beside it. It begins when the home has a file "go".
 * With the word "halfway" it stops before the first signature is confirmed.
 * Where the other was first, it leaves the next step to the other and overtakes: else it might come second to every step.
 */
import { access } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { getPayload } from "payload";
import { defaultHome, openCms } from "#plugin";
import { rest } from "../../support/rest.ts";
import { stopBeforeCommit } from "./stop-before-commit.ts";

const [token = ""] = process.argv.slice(2);
const cms = { ...(await openCms()), home: defaultHome() };
if (process.argv.includes("halfway"))
  stopBeforeCommit(
    // The one that answers requests of this home.
    await getPayload({ config: cms.payload.config, key: cms.home }),
    "approvals",
  );
const { docs } = await cms.payload.find({
  collection: "approvals",
  where: { status: { equals: "open" } },
  pagination: false,
  sort: "id",
  depth: 0,
});
const isThere = (name: string) =>
  access(path.join(cms.home, name)).then(
    () => true,
    () => false,
  );
process.stdout.write("ready\n");
while (!(await isThere("go"))) await sleep(2);
const waiting = [...docs];
for (let next = waiting.shift(); next; next = waiting.shift()) {
  const { id, steps } = next;
  const step = (steps ?? []).find(({ decision }) => !decision)?.key;
  process.stdout.write(`begins ${id}\n`);
  const { status } = await rest(cms, `/approvals/${id}/sign`, {
    method: "POST",
    headers: { authorization: `JWT ${token}` },
    body: { step, decision: "approve" },
  });
  process.stdout.write(`ends ${id} ${status}\n`);
  if (status === 409) waiting.push(...waiting.splice(0, 1));
}
await cms.close();
process.stdout.write("done\n");
