import { PaintError } from "../errors.ts";
import type { PressProfile } from "../press-job.ts";
import { withProfileFile } from "./profile-file.ts";
import { sharp } from "./sharp.ts";

const steps = 18;

/** Every sRGB color of an even grid, 18 steps along each channel, the corners among them. */
function colorGrid(): Uint8Array {
  const level = (step: number) => Math.round((step * 255) / (steps - 1));
  const grid = new Uint8Array(steps ** 3 * 3);
  for (let color = 0; color < steps ** 3; color++) {
    grid[color * 3] = level(color % steps);
    grid[color * 3 + 1] = level(Math.floor(color / steps) % steps);
    grid[color * 3 + 2] = level(Math.floor(color / steps ** 2));
  }
  return grid;
}

/** Greatest sum of inks, per cent, that the profile gives any sRGB color; rounded up. */
export async function measureTotalInk(
  iccProfile: PressProfile,
): Promise<number> {
  const { data, info } = await withProfileFile(iccProfile, (file) =>
    sharp(colorGrid(), {
      raw: { width: steps ** 2, height: steps, channels: 3 },
    })
      .withIccProfile(file, { attach: false })
      .raw()
      .toBuffer({ resolveWithObject: true }),
  );
  // sharp leaves pixels as they are, without a word, where a profile does not work.
  if (info.channels !== 4) {
    throw new PaintError(
      `Cannot separate through profile "${iccProfile.description}": its tables do not work; install it again from its publisher`,
    );
  }
  let most = 0;
  for (let at = 0; at < data.length; at += 4) {
    const [cyan = 0, magenta = 0, yellow = 0, black = 0] = data.subarray(
      at,
      at + 4,
    );
    most = Math.max(most, cyan + magenta + yellow + black);
  }
  return Math.ceil((most * 100) / 255);
}
