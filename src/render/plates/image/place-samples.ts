import type { PixelBox } from "../../paint/raster/pixel-box.ts";
import type { Samples } from "../../pixels/decode-samples.ts";
import { apply, invert, type Matrix } from "../surface/matrix.ts";

/** Samples moved to the pixels of a page. */
export interface PlacedSamples {
  readonly box: PixelBox;
  readonly channels: number;
  readonly data: Uint8Array;
}

/**
 * Moves samples to pixels: every pixel gets the mean of the samples beneath it, so that a reduced
 * picture keeps its mean ink, and an enlarged one its hard edges.
 *
 * @param matrix From the unit square, in which a PDF's picture stands upright, to pixels.
 */
export function placeSamples(
  samples: Samples,
  matrix: Matrix,
  box: PixelBox,
): PlacedSamples {
  const [a, b, c, d] = matrix;
  const small = 1e-3;
  if (Math.abs(b) < small && Math.abs(c) < small)
    return placeUpright(samples, matrix, box);
  if (Math.abs(a) < small && Math.abs(d) < small)
    return placeUpright(transposed(samples), turned(matrix), box);
  return placeTilted(samples, matrix, box);
}

/** The picture mirrored at the diagonal from its top left corner. */
function transposed({ width, height, channels, data }: Samples): Samples {
  const turnedData = new Uint8Array(data.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let i = 0; i < channels; i++)
        turnedData[(x * height + y) * channels + i] =
          data[(y * width + x) * channels + i] ?? 0;
  return { width: height, height: width, channels, data: turnedData };
}

/** The matrix that puts a transposed picture where the picture itself would be. */
const turned = ([a, b, c, d, e, f]: Matrix): Matrix => [
  -c,
  -d,
  -a,
  -b,
  e + a + c,
  f + b + d,
];

/** How much of each sample along one axis lies beneath each pixel. */
interface Shares {
  /** The first sample of each pixel, and at the end how many shares there are. */
  readonly starts: Int32Array;
  readonly first: Int32Array;
  readonly shares: Float32Array;
}

/** @param origin Where sample 0 begins, in pixels; `step` pixels to each sample. */
function sharesOf(
  from: number,
  to: number,
  { origin, step, count }: { origin: number; step: number; count: number },
): Shares {
  const starts = new Int32Array(to - from + 1);
  const first = new Int32Array(to - from);
  const shares: number[] = [];
  for (let pixel = from; pixel < to; pixel++) {
    const one = (pixel - origin) / step;
    const other = (pixel + 1 - origin) / step;
    const low = Math.max(0, Math.min(one, other));
    const high = Math.min(count, Math.max(one, other));
    const start = Math.min(count - 1, Math.max(0, Math.floor(low)));
    first[pixel - from] = start;
    if (high - low > 1e-9)
      for (let at = start; at < high; at++)
        shares.push(
          (Math.min(high, at + 1) - Math.max(low, at)) / (high - low),
        );
    else shares.push(1);
    starts[pixel - from + 1] = shares.length;
  }
  return { starts, first, shares: Float32Array.from(shares) };
}

function placeUpright(
  samples: Samples,
  [a, , , d, e, f]: Matrix,
  box: PixelBox,
): PlacedSamples {
  const { width, height, channels } = samples;
  const across = sharesOf(box.left, box.right, {
    origin: e,
    step: a / width,
    count: width,
  });
  const down = sharesOf(box.top, box.bottom, {
    origin: f + d,
    step: -d / height,
    count: height,
  });
  const length = (box.right - box.left) * channels;
  const data = new Uint8Array(length * (box.bottom - box.top));
  const sum = new Float32Array(length);
  const narrowed = new Float32Array(length);
  let narrowedRow = -1;
  for (let row = 0; row < box.bottom - box.top; row++) {
    sum.fill(0.5);
    const start = down.starts[row] ?? 0;
    const end = down.starts[row + 1] ?? 0;
    for (let at = start; at < end; at++) {
      const source = (down.first[row] ?? 0) + at - start;
      if (source !== narrowedRow) narrow(samples, source, across, narrowed);
      narrowedRow = source;
      const share = down.shares[at] ?? 0;
      for (let i = 0; i < length; i++)
        sum[i] = (sum[i] ?? 0) + share * (narrowed[i] ?? 0);
    }
    // Storing cuts the fraction off; the half that the sum began with makes that rounding.
    data.set(sum, row * length);
  }
  return { box, channels, data };
}

/** One row of samples, averaged along the row. */
function narrow(
  samples: Samples,
  row: number,
  across: Shares,
  into: Float32Array,
): void {
  // Four inks are what press files hold, and summing them apart takes half the time.
  if (samples.channels === 4) {
    narrowFour(samples, row, across, into);
    return;
  }
  const { width, channels, data } = samples;
  const { starts, first, shares } = across;
  for (let pixel = 0; pixel < first.length; pixel++) {
    const start = starts[pixel] ?? 0;
    const end = starts[pixel + 1] ?? 0;
    for (let i = 0; i < channels; i++) {
      let at = (row * width + (first[pixel] ?? 0)) * channels + i;
      let sum = 0;
      for (let share = start; share < end; share++, at += channels)
        sum += (shares[share] ?? 0) * (data[at] ?? 0);
      into[pixel * channels + i] = sum;
    }
  }
}

function narrowFour(
  { width, data }: Samples,
  row: number,
  { starts, first, shares }: Shares,
  into: Float32Array,
): void {
  for (let pixel = 0; pixel < first.length; pixel++) {
    const end = starts[pixel + 1] ?? 0;
    let at = (row * width + (first[pixel] ?? 0)) * 4;
    let [c, m, y, k] = [0, 0, 0, 0];
    for (let index = starts[pixel] ?? 0; index < end; index++, at += 4) {
      const share = shares[index] ?? 0;
      c += share * (data[at] ?? 0);
      m += share * (data[at + 1] ?? 0);
      y += share * (data[at + 2] ?? 0);
      k += share * (data[at + 3] ?? 0);
    }
    const to = pixel * 4;
    into[to] = c;
    into[to + 1] = m;
    into[to + 2] = y;
    into[to + 3] = k;
  }
}

/** Halves a picture until a pixel covers fewer than two samples each way. */
function reduced(
  samples: Samples,
  perPixelX: number,
  perPixelY: number,
): Samples {
  const byX = Math.max(1, Math.floor(perPixelX));
  const byY = Math.max(1, Math.floor(perPixelY));
  if (byX === 1 && byY === 1) return samples;
  const width = Math.max(1, Math.round(samples.width / byX));
  const height = Math.max(1, Math.round(samples.height / byY));
  const box = { left: 0, top: 0, right: width, bottom: height };
  const { data, channels } = placeUpright(
    samples,
    [width, 0, 0, -height, 0, height],
    box,
  );
  return { width, height, channels, data };
}

function placeTilted(
  samples: Samples,
  matrix: Matrix,
  box: PixelBox,
): PlacedSamples {
  const [a, b, c, d] = matrix;
  const source = reduced(
    samples,
    samples.width / Math.hypot(a, b),
    samples.height / Math.hypot(c, d),
  );
  const { width, height, channels } = source;
  const data = new Uint8Array(
    (box.right - box.left) * (box.bottom - box.top) * channels,
  );
  const back = invert(matrix);
  if (!back) return { box, channels, data };
  let at = 0;
  for (let y = box.top; y < box.bottom; y++) {
    for (let x = box.left; x < box.right; x++) {
      const [u, v] = apply(back, x + 0.5, y + 0.5);
      const column = Math.min(width - 1, Math.max(0, Math.floor(u * width)));
      const row = Math.min(
        height - 1,
        Math.max(0, Math.floor((1 - v) * height)),
      );
      const from = (row * width + column) * channels;
      for (let i = 0; i < channels; i++)
        data[at++] = source.data[from + i] ?? 0;
    }
  }
  return { box, channels, data };
}
