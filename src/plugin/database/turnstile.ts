const stuck =
  "Cannot begin a transaction on SQLite: another one of this process has not ended for a minute, so pass `req` to every operation inside a hook";

/** Lets one holder in at a time, in order of asking. */
export class Turnstile {
  #last: Promise<void> = Promise.resolve();

  /** Resolves to the function that lets the next one in. Who waits too long is told why. */
  async enter(patience: number): Promise<() => void> {
    const before = this.#last;
    let leave = (): void => undefined;
    this.#last = new Promise((resolve) => {
      leave = resolve;
    });
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(stuck)), patience).unref();
    });
    try {
      await Promise.race([before, tooLong]);
      return leave;
    } catch (error) {
      void before.then(leave);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }
}
