import type { Payload } from "payload";
import { ToolkitError } from "#render/errors";

/** Does work that nobody waits for, and logs what nobody foresaw before it is thrown on. */
export async function logged<Result>(
  { logger }: Payload,
  what: string,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (err) {
    if (!(err instanceof ToolkitError))
      logger.error({ msg: `${what} failed`, err });
    throw err;
  }
}
