import { deflateSync } from "node:zlib";

/** Fixed, so that the same content gives the same bytes. */
const deflateLevel = 6;

/** Content as a stream with the filter `FlateDecode` holds it. */
export const deflated = (content: Uint8Array): Uint8Array =>
  deflateSync(content, { level: deflateLevel });
