import { expected } from "./errors.ts";

/**
 * Runs a task for each input, at most `concurrency` begun and not yet handed out, and gives the
 * results in the order of the inputs.
 *
 * When it ends early, by an error or because nobody wants more, it begins nothing new and waits
 * for what is under way, so that no task runs behind anyone's back.
 */
export async function* inOrder<Input, Result>(
  inputs: Iterable<Input>,
  concurrency: number,
  task: (input: Input) => Promise<Result>,
): AsyncGenerator<Result, void, undefined> {
  if (!Number.isInteger(concurrency) || concurrency < 1) {
    throw new RangeError(
      expected("a whole number from 1", "concurrency", concurrency),
    );
  }
  const waiting = inputs[Symbol.iterator]();
  const underWay: Promise<Result>[] = [];
  const begin = (): boolean => {
    const { done, value } = waiting.next();
    if (done === true) return false;
    const begun = task(value);
    // Its error is thrown in its turn; until then nobody listens.
    begun.catch(() => {});
    underWay.push(begun);
    return true;
  };
  try {
    let hasMore = true;
    while (hasMore && underWay.length < concurrency) hasMore = begin();
    for (let next = underWay.shift(); next; next = underWay.shift()) {
      const result = await next;
      begin();
      yield result;
    }
  } finally {
    await Promise.allSettled(underWay);
  }
}
