import type { FormatRecord, PrintRecord } from "./format-record.ts";

/** A figure of a format that cannot be, and what to do about it. */
export interface RecordIssue {
  /** `width`, `safe.top`, `panels` … */
  readonly field: string;
  readonly message: string;
}

/** No sheet is wider than a 96-sheet by far, and no screen has more pixels on a side. */
const greatestSide = { print: 20_000, screen: 16_384 };

/**
 * What is wrong with a format's figures; nothing where it can be printed or posted.
 *
 * @example
 * recordIssues({ ...recordOf(findFormat("a4")), width: 0 })[0]?.field; // "width"
 */
export function recordIssues(record: FormatRecord): readonly RecordIssue[] {
  const unit = record.medium === "print" ? "mm" : "pixels";
  const issues: RecordIssue[] = [];
  const want = (holds: boolean, field: string, message: string): void => {
    if (!holds) issues.push({ field, message });
  };
  const greatest = greatestSide[record.medium];
  for (const side of ["width", "height"] as const)
    want(
      record[side] >= 1 && record[side] <= greatest,
      side,
      `Give a length from 1 to ${greatest.toLocaleString("en-GB")} ${unit}`,
    );
  const { bottom, left, right, top } = record.safe;
  for (const [side, inset] of Object.entries(record.safe))
    want(inset >= 0, `safe.${side}`, `Give 0 ${unit} or more`);
  want(
    left + right < record.width,
    "safe.left",
    "Left and right leave no room: make one of them smaller",
  );
  want(
    top + bottom < record.height,
    "safe.top",
    "Top and bottom leave no room: make one of them smaller",
  );
  if (record.medium === "print") return [...issues, ...printIssues(record)];
  for (const side of ["width", "height"] as const)
    want(Number.isInteger(record[side]), side, "Give whole pixels");
  want(
    record.greatestMegabytes > 0,
    "greatestMegabytes",
    "Say how large a file may be, in megabytes",
  );
  return issues;
}

function printIssues(record: PrintRecord): readonly RecordIssue[] {
  const { bleed, height, leastPpi, pages, panels, viewingDistance, width } =
    record;
  const issues: RecordIssue[] = [];
  const want = (holds: boolean, field: string, message: string): void => {
    if (!holds) issues.push({ field, message });
  };
  want(
    bleed >= 0 && bleed <= Math.min(width, height),
    "bleed",
    "Give 0 mm or more, and less than the sheet is wide",
  );
  want(leastPpi >= 1 && leastPpi <= 2400, "leastPpi", "Give 1 to 2,400 ppi");
  want(viewingDistance >= 1, "viewingDistance", "Give a distance in mm");
  want(
    Number.isInteger(pages) && pages >= 1,
    "pages",
    "Give a whole number of pages, 1 or more",
  );
  const total = panels.reduce((sum, panel) => sum + panel, 0);
  want(
    panels.every((panel) => panel > 0),
    "panels",
    "Each panel has a width above 0 mm",
  );
  want(
    panels.length === 0 || Math.abs(total - width) < 0.01,
    "panels",
    `The panels add up to ${total} mm and the flat sheet is ${width} mm wide: make them equal`,
  );
  return issues;
}
