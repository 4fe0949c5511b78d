import type { DefaultServerCellComponentProps } from "payload";
import { yearAgo } from "./year-ago.ts";

const day = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** The day of the last check in a list, marked where it is more than a year ago. */
export function CheckedOnCell({ cellData }: DefaultServerCellComponentProps) {
  if (typeof cellData !== "string") return <span>Never checked</span>;
  const isDue = new Date(cellData) < yearAgo();
  return (
    <span>
      {day.format(new Date(cellData))}
      {isDue && <strong className="livery-due"> Due</strong>}
    </span>
  );
}
