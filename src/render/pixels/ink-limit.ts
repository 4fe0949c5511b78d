/**
 * Takes ink away where there is too much of it, in place: cyan, magenta and yellow by the same
 * share, so that the hue stays, and never black, so that detail stays.
 *
 * `inks` are four bytes a pixel, 255 being full ink; `totalInk` is per cent, at least 100.
 */
export function limitInk(inks: Uint8Array, totalInk: number): void {
  const most = Math.floor((totalInk * 255) / 100);
  for (let at = 0; at + 3 < inks.length; at += 4) {
    const cyan = inks[at] ?? 0;
    const magenta = inks[at + 1] ?? 0;
    const yellow = inks[at + 2] ?? 0;
    const colored = cyan + magenta + yellow;
    const room = most - (inks[at + 3] ?? 0);
    if (colored <= room) continue;
    // Whole numbers only: the same on every machine, and rounded down, so never above the limit.
    inks[at] = Math.floor((cyan * room) / colored);
    inks[at + 1] = Math.floor((magenta * room) / colored);
    inks[at + 2] = Math.floor((yellow * room) / colored);
  }
}
