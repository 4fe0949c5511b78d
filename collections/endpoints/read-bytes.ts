import { ToolkitError } from "#render/errors";

/** A body with its headers, as requests have it. */
interface Sent {
  readonly headers: Headers;
  readonly body?: ReadableStream<Uint8Array> | null | undefined;
}

/** The bytes of a body, counted while they come: whatever it declares, no more than the bound is kept. */
export async function readBytes(
  { body, headers }: Sent,
  most: number,
): Promise<Uint8Array> {
  if (Number(headers.get("content-length") ?? 0) > most) throw tooLarge(most);
  const parts: Uint8Array[] = [];
  let length = 0;
  for (const reader = body?.getReader(); reader;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw tooLarge(most);
    }
    parts.push(value);
  }
  return new Uint8Array(Buffer.concat(parts));
}

const tooLarge = (most: number): ToolkitError =>
  new ToolkitError(
    "too-large",
    `Cannot take more than ${most < 1_000_000 ? `${Math.round(most / 1000)} kB` : `${Math.round(most / 2 ** 20)} MB`}: send a smaller file`,
  );
