import { access, constants } from "node:fs/promises";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The program of a Chromium on this computer: `CHROMIUM`, else where systems put it. */
export async function findChromium(): Promise<string | undefined> {
  const given = process.env["CHROMIUM"];
  for (const place of given ? [given] : usualPlaces) {
    const isThere = await access(place, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return place;
  }
  return undefined;
}
