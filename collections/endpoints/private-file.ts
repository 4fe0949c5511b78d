import contentDisposition from "content-disposition";

/** What a file is called where it is kept, and what it is. */
export interface PrivateFile {
  /** Any name: letters beyond ASCII are written as RFC 8187 says. */
  readonly fileName: string;
  readonly mediaType: string;
}

/** Headers of a file for the one who asked: nothing on the way keeps it, shows it in place, guesses what it is or lists it. */
export const privateFileHeaders = ({
  fileName,
  mediaType,
}: PrivateFile): Readonly<Record<string, string>> => ({
  "content-type": mediaType,
  "content-disposition": contentDisposition(fileName),
  "cache-control": "private, no-store",
  "x-content-type-options": "nosniff",
  "x-robots-tag": "noindex, nofollow, noarchive",
});

/** A file for the one who asked. Its length is told where it is known: of text and bytes, not of streams. */
export function privateFile(
  content: Uint8Array | string | ReadableStream<Uint8Array>,
  file: PrivateFile,
): Response {
  const headers = privateFileHeaders(file);
  if (content instanceof ReadableStream)
    return new Response(content, { headers });
  const bytes = Buffer.from(content);
  return new Response(bytes, {
    headers: { ...headers, "content-length": String(bytes.byteLength) },
  });
}
