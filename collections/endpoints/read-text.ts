import type { PayloadRequest } from "payload";
import { ToolkitError } from "#render/errors";

/** The text of a request, read no further than a number of bytes. */
export async function readText(
  req: PayloadRequest,
  mostBytes: number,
): Promise<string> {
  const reader = req.body?.getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let [text, bytes] = ["", 0];
  for (;;) {
    const step = await reader?.read();
    if (!step || step.done) return text + decode(decoder);
    bytes += step.value.byteLength;
    if (bytes > mostBytes) {
      await reader?.cancel();
      throw new ToolkitError(
        "too-large",
        `Cannot read more than ${mostBytes} bytes: send a smaller file`,
      );
    }
    text += decode(decoder, step.value);
  }
}

function decode(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch (cause) {
    throw new ToolkitError(
      "not-text",
      "Cannot read the file: it is no text in UTF-8, so save it as UTF-8 and send it again",
      { cause },
    );
  }
}
