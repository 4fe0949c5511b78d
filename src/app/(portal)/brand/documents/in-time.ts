/** How long somebody looks at nothing before they are told that a document is being made, milliseconds. */
const patience = 6_000;

/** What is made where it is ready soon; nothing where it is still being made. */
export async function inTime<Made>(
  making: Promise<Made>,
  milliseconds = patience,
): Promise<Made | undefined> {
  let timer: NodeJS.Timeout | undefined;
  // Whoever stopped waiting hears of a refusal when they ask again.
  making.catch(() => undefined);
  const enough = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  try {
    return await Promise.race([making, enough]);
  } finally {
    clearTimeout(timer);
  }
}
