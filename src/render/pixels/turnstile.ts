/** Lets a few tasks run at a time and the others wait their turn. */
export type Turnstile = <Result>(
  task: () => Promise<Result>,
) => Promise<Result>;

/** A turnstile for at most `greatest` tasks at once, served in order of arrival. */
export function createTurnstile(greatest: number): Turnstile {
  const waiting: (() => void)[] = [];
  let running = 0;

  return async (task) => {
    if (running >= greatest) {
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else {
      running += 1;
    }
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
