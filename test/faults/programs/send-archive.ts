/**
 * Sends an archive in small parts to the import, with somebody's token, and says how many parts are sent and how many
 * files are done with. It is started by a test, which kills it.
 */
import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { handleEndpoints } from "payload";
import { defaultHome, openCms } from "#plugin";

const [token = "", file = ""] = process.argv.slice(2);
const cms = { ...(await openCms()), home: defaultHome() };
const bytes = await readFile(file);
const part = Math.ceil(bytes.length / 12);

async function* parts(): AsyncGenerator<Uint8Array> {
  for (let sent = 0; sent * part < bytes.length; sent++) {
    yield bytes.subarray(sent * part, (sent + 1) * part);
    process.stdout.write(`sent ${sent + 1}\n`);
    await sleep(20);
  }
}

const ask = (path: string, init: RequestInit = {}) =>
  handleEndpoints({
    config: cms.payload.config,
    payloadInstanceCacheKey: cms.home,
    request: new Request(`http://localhost:3000/api${path}`, {
      ...init,
      headers: { authorization: `JWT ${token}` },
    }),
  });

const waiting = parts();
const body = new ReadableStream<Uint8Array>({
  async pull(controller) {
    const { done, value } = await waiting.next();
    if (done) controller.close();
    else controller.enqueue(value);
  },
});
const sending = {
  method: "POST",
  body,
  duplex: "half",
} as const;
const words = "credit=A.+Photographer&alt=Stalls";
const answer = await ask(`/photographs/import?${words}`, sending);
const { id, errors } = await answer.json();
if (errors) throw new Error(JSON.stringify(errors));
for (;;) {
  const told = await (await ask(`/photographs/import/${id}`)).json();
  process.stdout.write(`done ${told.entries.length}\n`);
  if (told.state === "finished") break;
  await sleep(10);
}
await cms.close();
