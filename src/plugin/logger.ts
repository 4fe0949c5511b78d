import { defaultLoggerOptions, type Config } from "payload";

type Logger = Extract<NonNullable<Config["logger"]>, { options: object }>;

/** The sentence for a visitor's mistake, if that is what Payload logs. */
const mistakeIn = (logged: unknown): string | undefined => {
  if (typeof logged !== "object" || logged === null || !("err" in logged))
    return undefined;
  const { err } = logged;
  const isMistake =
    err instanceof Error &&
    "status" in err &&
    typeof err.status === "number" &&
    err.status < 500;
  return isMistake ? `${err.status}: ${err.message}` : undefined;
};

/**
 * The server's log in lines for people.
 *
 * What a visitor got wrong is no error of the server and comes without a stack. Payload tells the two
 * apart by the names of its error classes, which a production build shortens.
 */
export const serverLogger: Logger = {
  destination: defaultLoggerOptions,
  options: {
    hooks: {
      logMethod(given, method) {
        const mistake = mistakeIn(given[0]);
        if (mistake) this.info(mistake);
        else method.apply(this, given);
      },
    },
  },
};

/**
 * Errors only, and to standard error: standard output belongs to whoever opened the CMS. What stops
 * the opening is thrown on as well, and told by whoever opened.
 */
export const commandLogger: Logger = {
  destination: process.stderr,
  options: {
    level: "error",
    hooks: {
      logMethod(given, method) {
        if (given[1] !== "Error running onInit function")
          method.apply(this, given);
      },
    },
  },
};
