/**
 * Pictures that can be made again, kept as files up to a number of bytes; those that were asked for longest ago
 * go first. It knows nothing of what they show.
 */
import { readdir, readFile, rm, stat, utimes } from "node:fs/promises";
import path from "node:path";
import { writeWhole } from "#collections";

const keyShape = /^[0-9a-f]{64}$/;

/** Between two looks at how much is kept, so many bytes are written. */
const bytesBetween = 8_000_000;

/** A bounded folder of pictures. */
export class PictureShelf {
  readonly #folder: string;
  readonly #greatestBytes: number;
  readonly #underWay = new Map<string, Promise<Uint8Array>>();
  #written = 0;

  constructor(folder: string, greatestBytes = 256_000_000) {
    this.#folder = folder;
    this.#greatestBytes = greatestBytes;
  }

  /** The picture of a key, a SHA-256 in hex; made where it is not there, once for all who wait. */
  async get(key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const file = this.#fileOf(key);
    const kept = await readFile(file).catch(() => undefined);
    if (kept && kept.length > 0) {
      const now = new Date();
      await utimes(file, now, now).catch(() => undefined);
      return kept;
    }
    const found = this.#underWay.get(key);
    if (found) return found;
    const making = this.#makeAndKeep(file, make).finally(() =>
      this.#underWay.delete(key),
    );
    this.#underWay.set(key, making);
    return making;
  }

  async #makeAndKeep(
    file: string,
    make: () => Promise<Uint8Array>,
  ): Promise<Uint8Array> {
    const bytes = await make();
    await writeWhole(file, bytes);
    this.#written += bytes.length;
    if (this.#written > Math.min(bytesBetween, this.#greatestBytes / 4)) {
      this.#written = 0;
      await this.#tidy();
    }
    return bytes;
  }

  /** Takes away what is more than is kept. */
  async #tidy(): Promise<void> {
    const names = await readdir(this.#folder, { recursive: true });
    const files = await Promise.all(
      names.map(async (name) => {
        const place = path.join(/*turbopackIgnore: true*/ this.#folder, name);
        const found = await stat(place).catch(() => undefined);
        return found?.isFile()
          ? [{ place, bytes: found.size, used: found.mtimeMs }]
          : [];
      }),
    );
    let kept = 0;
    for (const { bytes, place } of files
      .flat()
      .toSorted((a, b) => b.used - a.used)) {
      kept += bytes;
      if (kept > this.#greatestBytes) await rm(place, { force: true });
    }
  }

  #fileOf(key: string): string {
    if (!keyShape.test(key))
      throw new TypeError(`Expected a SHA-256 in hex but received "${key}"`);
    return path.join(
      /*turbopackIgnore: true*/ this.#folder,
      key.slice(0, 2),
      `${key}.webp`,
    );
  }
}
