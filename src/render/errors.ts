/**
 * What a programmer or operator must fix, as one closed family. It imports nothing, so that
 * every layer may throw it. What a brand guardian can fix is a finding, never an error.
 *
 * Every message says what, where and what to do: sentence case, no final period, the value in quotes.
 */
export class ToolkitError extends Error {
  /** Stable and machine-readable, for example `unknown-template`. */
  readonly code: string;

  constructor(code: string, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "ToolkitError";
    this.code = code;
  }
}

/** A font, photograph or other ingredient that is not there or cannot be read. */
export class MissingSupplyError extends ToolkitError {
  constructor(message: string, options?: { cause?: unknown }) {
    super("missing-supply", message, options);
    this.name = "MissingSupplyError";
  }
}

/** A toolkit, template, format, slot, option or language that does not exist. */
export class UnknownNameError extends ToolkitError {
  constructor(what: string, name: string, known: readonly string[]) {
    super(
      `unknown-${what}`,
      `Unknown ${what} "${name}": choose one of ${known.join(", ") || "none"}`,
    );
    this.name = "UnknownNameError";
  }
}

/** A template that does not follow the contract of elements. */
export class TemplateError extends ToolkitError {
  constructor(message: string, options?: { cause?: unknown }) {
    super("template", message, options);
    this.name = "TemplateError";
  }
}

/** A painter that could not write its artwork. */
export class PaintError extends ToolkitError {
  constructor(message: string, options?: { cause?: unknown }) {
    super("paint", message, options);
    this.name = "PaintError";
  }
}

/** A file that was sent as a PDF and cannot be read as one, or not within its limits. */
export class UnreadablePdfError extends ToolkitError {
  constructor(message: string, options?: { cause?: unknown }) {
    super("unreadable-pdf", message, options);
    this.name = "UnreadablePdfError";
  }
}

/** The one sentence for a bad argument. */
export const expected = (
  what: string,
  where: string,
  received: unknown,
): string =>
  `Expected ${what} for ${where} but received ${JSON.stringify(received)}`;

/** Whether the operating system refused something for this reason: `ENOENT`, `EEXIST`. */
export const isSystemError = (error: unknown, code: string): boolean =>
  error instanceof Error && "code" in error && error.code === code;
