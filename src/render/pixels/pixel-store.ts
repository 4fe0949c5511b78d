/**
 * Approved photographs as pixels, each original decoded once for all the sizes asked of it. It
 * checks that the original is the approved one; it chooses no crop.
 */
import type { Photograph } from "#brand";
import { sha256 } from "../digest.ts";
import { MissingSupplyError } from "../errors.ts";
import type { PixelStore, ReadOriginal } from "../supplies.ts";
import { createBoundedCache } from "./bounded-cache.ts";
import { decode, type Level } from "./decode.ts";
import { createDerivativeDirectory } from "./derivative-directory.ts";
import {
  derivativeKey,
  derive,
  levelFor,
  onlySmaller,
  type Derivative,
  type Wanted,
} from "./derivative.ts";
import { inspect } from "./inspect.ts";
import { createTurnstile } from "./turnstile.ts";

/** Where and how much a pixel store keeps. */
export interface PixelStoreOptions {
  /** Bytes of decoded pixels and derivatives kept in memory; 384 MiB unless told. */
  readonly memoryLimit?: number;
  /** A directory that keeps derivatives between processes; made when it is not there. */
  readonly directory?: string;
}

const usualMemoryLimit = 384 * 1024 * 1024;

/** Opens a store over the approved originals. */
export function createPixelStore(
  readOriginal: ReadOriginal,
  options: PixelStoreOptions = {},
): PixelStore {
  const { memoryLimit = usualMemoryLimit, directory: root } = options;
  const memory = createBoundedCache<Derivative>(
    memoryLimit,
    ({ data }) => data.byteLength,
  );
  const directory =
    root === undefined ? undefined : createDerivativeDirectory(root);
  // A decoded original is large: two at once keep two cores busy and memory in bounds.
  const turnstile = createTurnstile(2);

  function original(wanted: Wanted): Promise<Derivative> {
    const { photograph } = wanted;
    const level = levelFor(wanted);
    return memory.get(`${photograph.digest}/${level}`, () =>
      turnstile(() => decodeApproved(photograph, level, readOriginal)),
    );
  }

  function derivative(wanted: Wanted): Promise<Derivative> {
    const key = derivativeKey(wanted);
    const make = async () => derive(await original(wanted), wanted);
    return memory.get(key, () => directory?.get(key, make) ?? make());
  }

  return {
    async pixels(photograph, crop, width, height) {
      const kind = "pixels";
      const wanted: Wanted = { kind, photograph, crop, width, height };
      const { data } = await derivative(wanted);
      return { width, height, channels: 3, data };
    },
    async jpeg(photograph, crop, width, height) {
      const kind = "jpeg";
      const asked: Wanted = { kind, photograph, crop, width, height };
      const { data, ...size } = await derivative(onlySmaller(asked));
      return { bytes: data, ...size };
    },
  };
}

/** Decodes an original after making sure that it is the one that was approved. */
async function decodeApproved(
  photograph: Photograph,
  level: Level,
  readOriginal: ReadOriginal,
): Promise<Derivative> {
  const bytes = await readOriginal(photograph);
  const name = photograph.id;
  if (sha256(bytes) !== photograph.digest) {
    throw new MissingSupplyError(
      `Cannot use photograph "${name}": its file is not the approved one; approve it again or restore the original`,
    );
  }
  const inspected = await inspect(bytes, name);
  const { pixelWidth, pixelHeight } = inspected;
  if (
    pixelWidth !== photograph.pixelWidth ||
    pixelHeight !== photograph.pixelHeight
  ) {
    throw new MissingSupplyError(
      `Cannot use photograph "${name}": recorded as ${photograph.pixelWidth} x ${photograph.pixelHeight} pixels but upright it has ${pixelWidth} x ${pixelHeight}; correct the record`,
    );
  }
  return decode(bytes, inspected, level, name);
}
