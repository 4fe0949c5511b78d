import { ToolkitError } from "#render/errors";

/** What the command's exit code means. */
export const exitCodes = {
  /** Everything that was asked for is made. */
  done: 0,
  /** A finding blocks at least one output. */
  blocked: 1,
  /** Wrong use or missing input. */
  wrong: 2,
  /** A server that is asked does not answer. */
  away: 3,
} as const;

/** Copy is somebody's input: control characters in it must not steer a terminal. */
const controls = /[\p{Cc}]/gu;
const printable = (line: string): string =>
  line.replaceAll(controls, (control) =>
    control === "\n" ? control : "\ufffd",
  );

/** One line for people, on standard output. */
export const say = (line: string): void =>
  void process.stdout.write(`${printable(line)}\n`);

/** One line for people, on standard error. */
export const warn = (line: string): void =>
  void process.stderr.write(`${printable(line)}\n`);

/** The one JSON object of `--json`. */
export const sayJson = (value: unknown): void =>
  say(JSON.stringify(value, null, 2));

/** An error as a sentence, or as the one JSON object. */
export function sayError(error: unknown, isJson: boolean): void {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof ToolkitError ? error.code : "error";
  if (isJson) sayJson({ error: { code, message } });
  warn(`livery: ${message}`);
  const isUnforeseen = !(error instanceof ToolkitError);
  if (isUnforeseen && process.env["LIVERY_DEBUG"] && error instanceof Error) {
    warn(error.stack ?? "");
  }
}
