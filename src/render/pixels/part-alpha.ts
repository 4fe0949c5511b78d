/**
 * Parts the colors of a picture from its alpha, for files that hold the two apart. It converts no
 * color and encodes nothing.
 */

/** Channels of a byte, side by side; the last is alpha, and the colors are not multiplied by it. */
export interface Blended {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly data: Uint8Array;
}

/** The same pixels in two parts. */
export interface Parted {
  readonly colors: Uint8Array;
  /** A byte for each pixel: 0 is clear, 255 hides all beneath. */
  readonly alpha: Uint8Array;
}

/** Whether anything beneath the picture would show. */
export function isSeenThrough({ data, channels }: Blended): boolean {
  for (let at = channels - 1; at < data.length; at += channels) {
    if (data[at] !== 255) return true;
  }
  return false;
}

/**
 * Parts a picture; its colors are changed in place where hardly anything of them shows.
 *
 * There they go on from what shows nearby. The blocks of a JPEG and the viewers that resample it
 * know nothing of the alpha: a black or white below it would be drawn into every edge.
 */
export function partAlpha(picture: Blended): Parted {
  goOn(picture);
  const { width, height, channels, data } = picture;
  const inks = channels - 1;
  const colors = new Uint8Array(width * height * inks);
  const alpha = new Uint8Array(width * height);
  let at = 0;
  let to = 0;
  for (let pixel = 0; pixel < alpha.length; pixel++) {
    for (const end = at + inks; at < end; at++) colors[to++] = data[at] ?? 0;
    alpha[pixel] = data[at++] ?? 0;
  }
  return { colors, alpha };
}

/** Alpha below which a color is too coarse to be trusted: a resize rounds it multiplied. */
const trusted = 32;

/**
 * Fills in colors from a picture of half the size, which was filled in the same way. Holes end up
 * in squares of 2, 4, 8 and more pixels, which JPEG stores in next to nothing.
 */
function goOn(picture: Blended): void {
  const { width, height, channels, data } = picture;
  if ((width === 1 && height === 1) || !hasHoles(picture)) return;
  const coarse = halved(picture);
  goOn(coarse);
  const inks = channels - 1;
  for (let y = 0; y < height; y++) {
    const row = (y >> 1) * coarse.width;
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * channels;
      const share = data[at + inks] ?? 0;
      if (share >= trusted) continue;
      const from = (row + (x >> 1)) * channels;
      for (let ink = 0; ink < inks; ink++) {
        const own = (data[at + ink] ?? 0) * share;
        const near = (coarse.data[from + ink] ?? 0) * (trusted - share);
        data[at + ink] = (own + near + trusted / 2) / trusted;
      }
    }
  }
}

function hasHoles({ data, channels }: Blended): boolean {
  for (let at = channels - 1; at < data.length; at += channels) {
    if ((data[at] ?? 0) < trusted) return true;
  }
  return false;
}

/** Means of four pixels, each color by how much of it shows. */
function halved({ width, height, channels, data }: Blended): Blended {
  const across = Math.ceil(width / 2);
  const down = Math.ceil(height / 2);
  const half = new Uint8Array(across * down * channels);
  const inks = channels - 1;
  for (let y = 0; y < down; y++) {
    const upper = 2 * y * width;
    const lower = Math.min(2 * y + 1, height - 1) * width;
    for (let x = 0; x < across; x++) {
      const right = Math.min(2 * x + 1, width - 1);
      const a = (upper + 2 * x) * channels;
      const b = (upper + right) * channels;
      const c = (lower + 2 * x) * channels;
      const d = (lower + right) * channels;
      const p = data[a + inks] ?? 0;
      const q = data[b + inks] ?? 0;
      const r = data[c + inks] ?? 0;
      const s = data[d + inks] ?? 0;
      const sum = p + q + r + s;
      if (sum === 0) continue;
      const to = (y * across + x) * channels;
      for (let ink = 0; ink < inks; ink++) {
        half[to + ink] =
          ((data[a + ink] ?? 0) * p +
            (data[b + ink] ?? 0) * q +
            (data[c + ink] ?? 0) * r +
            (data[d + ink] ?? 0) * s +
            sum / 2) /
          sum;
      }
      // Never rounded down to nothing, or a thin edge would be lost on its way down.
      half[to + inks] = Math.ceil(sum / 4);
    }
  }
  return { width: across, height: down, channels, data: half };
}
