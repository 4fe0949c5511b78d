import { ToolkitError } from "#render/errors";

/** What systems say of a disk, or of somebody's share of it, that has no room left. */
const fullCodes: readonly unknown[] = ["ENOSPC", "EDQUOT"];

/** A hot folder whose disk has no room for now. What is placed stays whole, and what was begun is gone on with. */
export class FolderFullError extends ToolkitError {
  constructor(folder: string, options?: { cause?: unknown }) {
    super(
      "output",
      `Cannot place a job in "${folder}": its disk is full; make room, and what was begun goes on`,
      options,
    );
    this.name = "FolderFullError";
  }
}

/** The fault as whoever runs the program can mend it; any other than a full disk as it is. */
export const folderFault = (folder: string, error: unknown): unknown =>
  error instanceof Error && "code" in error && fullCodes.includes(error.code)
    ? new FolderFullError(folder, { cause: error })
    : error;
