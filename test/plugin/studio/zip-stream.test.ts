import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { zipStream } from "../../../src/plugin/studio/zip-stream.ts";
import { readZip } from "../../support/read-zip.ts";

interface Made {
  readonly count: number;
  readonly bytes: number;
}

async function* files({ bytes, count }: Made) {
  for (let at = 0; at < count; at += 1) {
    yield {
      name: `${at}.bin`,
      bytes: new Uint8Array(bytes).fill(at),
      isText: false,
    };
    // The reader's turn, so that each file finds the stream full.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function read(zip: AsyncIterable<unknown>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of zip)
    if (part instanceof Uint8Array) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

/** Bytes that buffers hold once what nobody needs is gone. */
function heldBytes(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  return process.memoryUsage().arrayBuffers;
}

describe("a pack as a stream", () => {
  it("leaves no listeners behind where it is read slowly", async () => {
    const zip = zipStream(files({ count: 40, bytes: 80_000 }));
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

  it("holds no file that has been read", async () => {
    // Buffers of the test before are swept on another thread.
    heldBytes();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const before = heldBytes();
    let most = 0;
    let looks = 0;
    let passed = 0;
    let parts = 0;
    for await (const part of zipStream(
      files({ count: 60, bytes: 2_000_000 }),
    )) {
      passed += Buffer.from(part).length;
      parts += 1;
      if (parts % 20 !== 0) continue;
      most = Math.max(most, heldBytes() - before);
      looks += 1;
    }
    expect(passed).toBeGreaterThan(120_000_000);
    expect(looks).toBeGreaterThan(5);
    expect(most).toBeLessThan(30_000_000);
  });

  it("gives texts smaller, and every file as it was", async () => {
    const words = Buffer.from("Bins out on Tuesday. ".repeat(200));
    const zip = await read(
      zipStream(
        (async function* () {
          yield { name: "0001/ward.txt", bytes: words, isText: true };
          yield { name: "empty.txt", bytes: Buffer.alloc(0), isText: true };
          yield {
            name: "Żółta Wola.bin",
            bytes: Buffer.from([1, 2]),
            isText: true,
          };
        })(),
      ),
    );
    expect(zip.length).toBeLessThan(words.length / 4);
    expect([...(await readZip(zip))]).toEqual([
      ["0001/ward.txt", words],
      ["empty.txt", Buffer.alloc(0)],
      ["Żółta Wola.bin", Buffer.from([1, 2])],
    ]);
  });

  it("has more files than the form without its 64-bit extension counts", async () => {
    const zip = await read(
      zipStream(
        (async function* () {
          for (let at = 0; at < 65_600; at += 1)
            yield {
              name: `${at}`,
              bytes: Buffer.from(`${at}`),
              isText: false,
            };
        })(),
      ),
    );
    const found = await readZip(zip);
    expect(found.size).toBe(65_600);
    expect(found.get("65599")).toEqual(Buffer.from("65599"));
  }, 30_000);

  it("ends what makes its files when the reader goes", async () => {
    let isEnded = false;
    const zip = zipStream(
      (async function* () {
        try {
          yield* files({ count: 1000, bytes: 50_000 });
        } finally {
          isEnded = true;
        }
      })(),
    );
    for await (const part of zip) if (Buffer.from(part).length > 0) break;
    await expect.poll(() => isEnded).toBe(true);
  });

  it("breaks off where a file cannot be made", async () => {
    const broken = zipStream(
      (async function* () {
        yield { name: "a.bin", bytes: Buffer.from("a"), isText: false };
        throw new Error("gone");
      })(),
    );
    await expect(read(broken)).rejects.toThrow("gone");
  });
});
