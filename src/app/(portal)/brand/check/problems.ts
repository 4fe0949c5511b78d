/** What can go wrong with a file before anything is found in it, in words for whoever sent it. */
export const problemWords = {
  "no-file": "Choose a file first.",
  "unknown-file-type":
    "This is no file that can be checked. Send a PDF, JPEG, PNG, WebP or SVG.",
  "too-large":
    "The file is too large. Export it with smaller pictures: 64 MB are allowed.",
  "too-slow":
    "The file takes too long to read. Export it with fewer pages or flattened layers.",
  "unreadable-pdf":
    "The PDF cannot be read. Export it again without a password, with 48 pages at most.",
  "unreadable-drawing":
    "The drawing cannot be read. Export it as plain SVG without a document type.",
  "missing-supply": "The picture is damaged. Export it again.",
  "too-many-attempts":
    "You have checked many files in a short time. Wait ten minutes and go on.",
  busy: "Many files are being checked at the moment. Wait a minute and send it again.",
  failed:
    "The file could not be checked, and the fault is ours. Send it again later.",
} as const;

/** A problem by its code. */
export type CheckProblem = keyof typeof problemWords;

/** Whether a word of an address names a problem. */
export const isCheckProblem = (value: unknown): value is CheckProblem =>
  typeof value === "string" && Object.hasOwn(problemWords, value);
