import { setTimeout } from "node:timers/promises";

/** Waits for so many milliseconds. */
export const sleep = (milliseconds: number): Promise<void> =>
  setTimeout(milliseconds);
