import type { Brand, Printer, PrintingCondition } from "#brand";
import type { CheckSubject } from "../check-subject.ts";
import type { EmbeddedManifest, FileUse, PagePicture } from "../file-check.ts";

/** For whom a file is read. */
export interface ReadFor {
  readonly brand: Brand;
  /** What it is for; worked out from the file where nobody says so. */
  readonly use?: FileUse | undefined;
  readonly printer: Printer;
  readonly condition: PrintingCondition;
}

/** A file as it was read, with what it says of itself. */
export interface FileRead {
  readonly subject: CheckSubject;
  readonly manifest?: EmbeddedManifest;
  readonly likeness?: string;
  readonly picture?: PagePicture;
}
