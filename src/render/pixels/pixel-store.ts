/**
 * Approved photographs as pixels, each original decoded once for all the sizes asked of it. It
 * checks that the original is the approved one; it chooses no crop.
 */
import type { Photograph } from "#brand";
import type { PixelStore, ReadOriginal } from "../supplies.ts";
import { readApproved } from "./approved-original.ts";
import { createBoundedCache, type Keeping } from "./bounded-cache.ts";
import { decode } from "./decode.ts";
import { createDerivativeDirectory } from "./derivative-directory.ts";
import {
  derivativeKey,
  derive,
  levelFor,
  onlySmaller,
  type Derivative,
  type Wanted,
} from "./derivative.ts";
import { jpegChannels } from "./jpeg-channels.ts";
import { createSeparator, separationKey } from "./separator.ts";
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

  const approved = (photograph: Photograph) =>
    readApproved(photograph, readOriginal);

  function original(wanted: Wanted): Promise<Derivative> {
    const { photograph } = wanted;
    const level = levelFor(wanted);
    return memory.get(`${photograph.digest}/${level}`, () =>
      turnstile(async () => {
        const { bytes, inspected } = await approved(photograph);
        return decode(bytes, inspected, level, photograph.id);
      }),
    );
  }

  const keep = (
    key: string,
    make: () => Promise<Derivative>,
    keeping?: Keeping,
  ) => memory.get(key, () => directory?.get(key, make) ?? make(), keeping);

  // Painters keep what they make of raw pixels, so hardly anyone asks for the same twice.
  const derivative = (wanted: Wanted): Promise<Derivative> =>
    keep(
      derivativeKey(wanted),
      async () => derive(await original(wanted), wanted),
      wanted.kind === "pixels" ? "when asked again" : "at once",
    );

  const separate = createSeparator({ approved, decoded: original });

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
    async separation(photograph, crop, width, height, options) {
      const kind = "separation";
      const asked: Wanted = { kind, photograph, crop, width, height };
      const wanted = onlySmaller(asked);
      const { data, ...size } = await keep(separationKey(wanted, options), () =>
        separate(wanted, options),
      );
      const channels = jpegChannels(data) === 1 ? 1 : 4;
      return { bytes: data, ...size, channels };
    },
  };
}
