/** More sentences than this tell nobody more. */
const most = 40;

/** What could not be drawn, each thing once, as sentences. */
export class Missing {
  readonly #sentences = new Set<string>();

  add(sentence: string): void {
    if (this.#sentences.size < most) this.#sentences.add(sentence);
  }

  get sentences(): readonly string[] {
    return [...this.#sentences];
  }
}
