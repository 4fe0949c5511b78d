import { UnreadablePdfError } from "../errors.ts";
import type { ReadLimits } from "./limits.ts";

/** Bytes that may be read in vain: that many take a second or two. */
const greatestWaste = 2 ** 27;
/** Searching is this much faster than reading. */
const searchSpeed = 4;

/** What reading one file has cost so far; throws where the file asks too much. */
export class Allowance {
  readonly limits: ReadLimits;
  /** Deflated data that was damaged. */
  broken = 0;
  private inflated = 0;
  private wasted = 0;
  private searched = 0;
  private readonly counted = new Set<number>();

  constructor(limits: ReadLimits) {
    this.limits = limits;
  }

  /** Counts a stream's decoded bytes, once for each place in the file. */
  inflate(place: number, bytes: number): void {
    if (this.counted.has(place)) return;
    this.counted.add(place);
    this.work(bytes);
  }

  /** Counts bytes that are decoded each time. */
  work(bytes: number): void {
    this.inflated += bytes;
    if (this.inflated > this.limits.totalBytes)
      throw new UnreadablePdfError(
        `Cannot read the PDF: its streams hold more than "${this.limits.totalBytes}" bytes; split the file`,
      );
  }

  /** Counts bytes that were searched for a stream's end: the whole file twice is free. */
  search(bytes: number, fileBytes: number): void {
    this.searched += bytes;
    if (this.searched > fileBytes * 2) this.waste(bytes / searchSpeed);
  }

  /** Counts bytes that were read in vain, which only damaged files make us do. */
  waste(bytes: number): void {
    this.wasted += bytes;
    if (this.wasted > greatestWaste)
      throw new UnreadablePdfError(
        "Cannot read the PDF: it is damaged throughout; export it again",
      );
  }
}
