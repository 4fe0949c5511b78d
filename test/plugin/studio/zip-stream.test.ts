import { expect, it } from "vitest";
import { zipStream } from "../../../src/plugin/studio/zip-stream.ts";
import { readZip } from "../../support/read-zip.ts";

async function* files(count: number) {
  for (let at = 0; at < count; at += 1) {
    yield {
      name: `${at}.bin`,
      bytes: new Uint8Array(80_000).fill(at),
      isText: false,
    };
    // The reader's turn, so that each file finds the stream full.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

it("a pack of many files that is read slowly leaves no listeners behind", async () => {
  const zip = zipStream(files(40));
  let most = 0;
  const parts: Buffer[] = [];
  for await (const part of zip) {
    most = Math.max(
      most,
      zip.listenerCount("drain"),
      zip.listenerCount("close"),
    );
    parts.push(Buffer.from(part));
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  // Node warns from eleven on.
  expect(most).toBeLessThanOrEqual(10);
  expect([...(await readZip(Buffer.concat(parts))).keys()]).toHaveLength(40);
});
