import type { PdfFile, PdfStream } from "../../read-pdf/pdf-file.ts";
import type { Samples } from "../../pixels/decode-samples.ts";

/** A picture's samples as they stand in the file. */
export interface Decoded {
  readonly samples: Samples;
  /** Bits of a sample in the file. */
  readonly depth: number;
}

/** The decoded pictures of one file. */
export interface FilePictures {
  /** A picture at a size, decoded now where it is not kept. */
  find(
    at: DecodedAt,
    decode: () => Promise<Decoded | undefined>,
  ): Promise<Decoded | undefined>;
}

/** Which samples: those of a stream as a file has it, of so many pixels at least. */
export interface DecodedAt {
  readonly file: PdfFile;
  readonly stream: PdfStream;
  readonly wanted: { readonly width: number; readonly height: number };
}

/** Smaller pictures are decoded anew: that takes less than looking after them. */
const leastBytes = 64 * 1024;

/**
 * Pictures that were decoded, for whoever looks at one file part by part: those that were not asked for the longest
 * go first. It keeps samples alone, so that what a file may cost is counted anew each time that it is opened.
 */
export class DecodedPictures {
  readonly #mostBytes: number;
  readonly #kept = new Map<string, Decoded>();
  #bytes = 0;

  /** @param mostBytes How much is kept of all files together. */
  constructor(mostBytes = 192 * 1024 * 1024) {
    this.#mostBytes = mostBytes;
  }

  /** Bytes that are kept. */
  get bytes(): number {
    return this.#bytes;
  }

  /** The pictures of one file, by a name that changes with its bytes. */
  of(name: string): FilePictures {
    return {
      find: async (at, decode) => {
        const key = keyOf(name, at);
        const known = key === undefined ? undefined : this.#kept.get(key);
        const decoded = known ?? (await decode());
        if (key !== undefined && decoded) this.#keep(key, decoded);
        return decoded;
      },
    };
  }

  /** Forgets everything. */
  forget(): void {
    this.#kept.clear();
    this.#bytes = 0;
  }

  #keep(key: string, decoded: Decoded): void {
    const { length } = decoded.samples.data;
    if (length < leastBytes || length > this.#mostBytes) return;
    if (!this.#kept.delete(key)) this.#bytes += length;
    this.#kept.set(key, decoded);
    for (const [oldest, { samples }] of this.#kept) {
      if (this.#bytes <= this.#mostBytes) return;
      this.#kept.delete(oldest);
      this.#bytes -= samples.data.length;
    }
  }
}

/** Where a stream stands in its file. One that stands in content, or in another stream, has no place of its own. */
function keyOf(
  name: string,
  { file, stream, wanted }: DecodedAt,
): string | undefined {
  if (stream.raw.buffer !== file.bytes.buffer) return undefined;
  const place = stream.raw.byteOffset - file.bytes.byteOffset;
  const size = `${Math.round(wanted.width)}x${Math.round(wanted.height)}`;
  return `${name} ${place} ${size}`;
}
