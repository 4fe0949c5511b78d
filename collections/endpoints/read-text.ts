import type { PayloadRequest } from "payload";
import { ToolkitError } from "#render/errors";
import { readBytes } from "./read-bytes.ts";

/** The text of a request, read no further than a number of bytes. */
export async function readText(
  req: PayloadRequest,
  mostBytes: number,
): Promise<string> {
  const bytes = await readBytes(req, mostBytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ToolkitError(
      "not-text",
      "Cannot read the file: it is no text in UTF-8, so save it as UTF-8 and send it again",
      { cause },
    );
  }
}
