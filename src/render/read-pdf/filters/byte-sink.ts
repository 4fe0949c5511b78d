/** A stream that grows beyond what it may. */
export class TooManyBytes extends Error {}

/** Bytes that are written one after another up to a limit. */
export class ByteSink {
  private bytes: Uint8Array;
  private readonly limit: number;
  length = 0;

  constructor(limit: number, expected = 1024) {
    this.limit = limit;
    this.bytes = new Uint8Array(Math.min(limit, Math.max(16, expected)));
  }

  push(byte: number): void {
    if (this.length >= this.bytes.length) this.grow(1);
    this.bytes[this.length++] = byte;
  }

  append(more: Uint8Array): void {
    if (this.length + more.length > this.bytes.length) this.grow(more.length);
    this.bytes.set(more, this.length);
    this.length += more.length;
  }

  /** The same byte over and over. */
  repeat(byte: number, count: number): void {
    if (this.length + count > this.bytes.length) this.grow(count);
    this.bytes.fill(byte, this.length, this.length + count);
    this.length += count;
  }

  /** What was written some bytes ago, again; it may run into itself. */
  repeatFrom(distance: number, count: number): void {
    if (this.length + count > this.bytes.length) this.grow(count);
    for (const end = this.length + count; this.length < end; this.length++)
      this.bytes[this.length] = this.bytes[this.length - distance] ?? 0;
  }

  /** What was written; the sink is done with. */
  finish(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  private grow(by: number): void {
    const needed = this.length + by;
    if (needed > this.limit) throw new TooManyBytes();
    const grown = new Uint8Array(
      Math.min(this.limit, Math.max(needed, this.bytes.length * 2)),
    );
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }
}
