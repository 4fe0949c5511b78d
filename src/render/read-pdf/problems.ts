import type { ReadProblem } from "./pdf-file.ts";

const greatestCount = 1000;

/** What reading stumbled over, each thing once and no more of them than anybody reads. */
export class Problems {
  readonly list: ReadProblem[] = [];
  private readonly known = new Set<string>();

  note(message: string, object?: number): void {
    const key = `${object ?? ""} ${message}`;
    if (this.known.has(key) || this.list.length >= greatestCount) return;
    this.known.add(key);
    this.list.push(object === undefined ? { message } : { message, object });
  }
}
