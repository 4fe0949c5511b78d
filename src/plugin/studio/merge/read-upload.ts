import type { PayloadRequest } from "payload";
import { ToolkitError } from "#render/errors";
import { tableBounds } from "./read-table.ts";

/** The bytes of a table as they come in, and not one more than is read. */
export async function readUpload(req: PayloadRequest): Promise<Uint8Array> {
  const type = req.headers.get("content-type") ?? "";
  if (type.startsWith("multipart/"))
    throw new ToolkitError(
      "table",
      "Cannot read a form: send the table itself as the body, with the type text/csv",
    );
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = req.body?.getReader();
  for (;;) {
    const next = await reader?.read();
    if (!next || next.done) return Buffer.concat(chunks);
    length += next.value.length;
    if (length > tableBounds.bytes) {
      await reader?.cancel();
      throw new ToolkitError(
        "too-large",
        `Cannot read the table: it has more than ${tableBounds.bytes / 1_000_000} MB, so part it into several`,
      );
    }
    chunks.push(next.value);
  }
}
