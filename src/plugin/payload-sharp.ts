import { createRequire } from "node:module";
import type { Config } from "payload";

type Sharp = NonNullable<Config["sharp"]>;

const require = createRequire(import.meta.url);

/**
 * Payload's own sharp, loaded when the first picture is resized.
 *
 * Payload wants the function itself in its config and calls it at once, so it cannot be awaited; reading
 * the config must stay cheap. It makes what the admin shows; artwork goes through the engine's pixels.
 */
export const payloadSharp: Sharp = (...input) => {
  const sharp: Sharp = require("sharp");
  return sharp(...input);
};
