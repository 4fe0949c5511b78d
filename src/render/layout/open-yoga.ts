import { loadYoga, type Yoga } from "yoga-layout/load";

/**
 * Opens Yoga's program, which its own module holds as text.
 *
 * Where there is a `fetch` it would read that text through it, and in Node the first call of `fetch` loads a whole
 * client of HTTP: 30 ms and 5 MB of every start. It looks for `fetch` before anything is waited for, so nobody else
 * finds it missing.
 */
export async function openYoga(): Promise<Yoga> {
  const found = Object.getOwnPropertyDescriptor(globalThis, "fetch");
  if (!found?.configurable) return loadYoga();
  Object.defineProperty(globalThis, "fetch", {
    configurable: true,
    value: undefined,
  });
  let opening: Promise<Yoga>;
  try {
    opening = loadYoga();
  } finally {
    Object.defineProperty(globalThis, "fetch", found);
  }
  return opening;
}

/** The layout engine, opened once for all that are laid out. */
export const yoga = await openYoga();
