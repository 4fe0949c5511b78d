/** Files named by the SHA-256 of what they hold, wherever they are kept: equal bytes are one file. */

/** A file as it is read, so that a large one is never whole in memory. */
export interface OpenContent {
  /** How many bytes follow. */
  readonly bytes: number;
  readonly body: ReadableStream<Uint8Array>;
}

/** A file that is kept, as a clearing out looks at it. */
export interface KeptContent {
  /** What `remove` takes: the name in its place. */
  readonly name: string;
  readonly bytes: number;
  /** When it was last handed in. */
  readonly keptAt: Date;
}

/** A place of files. It knows no documents, so it never deletes on its own. */
export interface ContentFiles {
  /** Keeps bytes whole or not at all and gives their digest, which may be at hand. Bytes that are there count as new. */
  put(bytes: Uint8Array, digest?: string): Promise<string>;
  /** The bytes of a digest, or nothing. */
  get(digest: string): Promise<Uint8Array | undefined>;
  /** The bytes of a digest as they are read, or nothing. */
  open(digest: string): Promise<OpenContent | undefined>;
  /** Everything in the place, also what a crash left half-written. */
  list(): AsyncIterable<KeptContent>;
  /** Removes what `list` named, and tells whether; one that was handed in again since stays. */
  remove(name: string, keptBefore: Date): Promise<boolean>;
}
