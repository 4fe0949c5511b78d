/** Keeps the bytes of artwork by digest. It knows no documents and deletes nothing. */
export interface ArtworkFiles {
  /** Keeps bytes whole or not at all, and gives their SHA-256 in hex. Equal bytes are kept once. */
  put(bytes: Uint8Array): Promise<string>;
  /** The bytes of a digest, or nothing. */
  get(digest: string): Promise<Uint8Array | undefined>;
  /** How many different files are kept. */
  count(): Promise<number>;
}
