import type { PayloadRequest } from "payload";
import { turnedFormats, type Format } from "#brand";
import { knownFormats } from "#collections";

/** The format of a code, the brand's own first; nothing where there is none. */
export async function findGuideFormat(
  req: PayloadRequest,
  code: string,
): Promise<Format | undefined> {
  const known = await knownFormats(req);
  return [...known, ...turnedFormats].find((format) => format.code === code);
}
