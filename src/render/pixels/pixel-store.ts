/**
 * Approved photographs as pixels, each original decoded once for all the sizes asked of it. It
 * checks that the original is the approved one; it chooses no crop.
 */
import type { Photograph } from "#brand";
import type { PicturePixels, PixelStore, ReadOriginal } from "../supplies.ts";
import { readApproved } from "./approved-original.ts";
import { createBoundedCache, type Keeping } from "./bounded-cache.ts";
import { cutOriginal } from "./cut-original.ts";
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
    ({ data, alpha }) => data.byteLength + (alpha?.byteLength ?? 0),
  );
  const directory =
    root === undefined ? undefined : createDerivativeDirectory(root);
  // A decoded original is large: two at once keep two cores busy and memory in bounds.
  const turnstile = createTurnstile(2);

  const approved = (photograph: Photograph) =>
    readApproved(photograph, readOriginal);

  const originalKey = (wanted: Wanted) =>
    `${wanted.photograph.digest}/${levelFor(wanted)}`;

  async function original(wanted: Wanted): Promise<PicturePixels> {
    const { photograph } = wanted;
    const level = levelFor(wanted);
    const decoded = await memory.get(originalKey(wanted), () =>
      turnstile(async () => {
        const { bytes, inspected } = await approved(photograph);
        return decode(bytes, inspected, level, photograph.id);
      }),
    );
    return pixelsOf(decoded);
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

  // Most press files have a photograph once: only a second size is worth keeping the whole for.
  const isWorthDecoding = (wanted: Wanted) => {
    const { pixelWidth, pixelHeight } = wanted.photograph;
    const isKept = pixelWidth * pixelHeight * 3 <= memoryLimit;
    return isKept && memory.isAskedAgain(originalKey(wanted));
  };

  const cutAtOnce = async (wanted: Wanted) =>
    isWorthDecoding(wanted)
      ? undefined
      : cutOriginal(await approved(wanted.photograph), wanted);

  const separate = createSeparator({ approved, cutAtOnce, decoded: original });

  return {
    async pixels(photograph, crop, width, height) {
      const kind = "pixels";
      const wanted: Wanted = { kind, photograph, crop, width, height };
      return pixelsOf(await derivative(wanted));
    },
    async jpeg(photograph, crop, width, height) {
      const kind = "jpeg";
      const asked: Wanted = { kind, photograph, crop, width, height };
      const made = await derivative(onlySmaller(asked));
      return {
        bytes: made.data,
        width: made.width,
        height: made.height,
        ...(made.alpha && { alpha: made.alpha }),
      };
    },
    async separation(photograph, crop, width, height, options) {
      const kind = "separation";
      const asked: Wanted = { kind, photograph, crop, width, height };
      const wanted = onlySmaller(asked);
      const { data, channels, ...jpeg } = await keep(
        separationKey(wanted, options),
        () => separate(wanted, options),
      );
      return { bytes: data, ...jpeg, channels: channels === 1 ? 1 : 4 };
    },
  };
}

/** A derivative that is pixels, as such. */
const pixelsOf = ({
  width,
  height,
  channels,
  data,
}: Derivative): PicturePixels => ({
  width,
  height,
  channels: channels === 4 ? 4 : 3,
  data,
});
