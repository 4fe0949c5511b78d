import type { DeskRow } from "#plugin/portal";
import { daysWords, shortDay } from "./desk-words.ts";

/** The day on which a job is needed, and how far away that is. */
export function DueWords({
  daysLeft,
  due,
  isImmovable,
  neededBy,
}: Pick<DeskRow, "daysLeft" | "due" | "isImmovable" | "neededBy">) {
  if (neededBy === undefined) return <>No day yet</>;
  return (
    <>
      <strong>
        <time dateTime={neededBy}>{shortDay(neededBy)}</time>
      </strong>
      {daysLeft !== undefined && (
        <span className="due-distance" data-due={due}>
          {due === "late"
            ? `${-daysLeft} ${daysLeft === -1 ? "day" : "days"} late`
            : daysWords(daysLeft)}
        </span>
      )}
      {isImmovable && due !== "finished" && (
        <span className="small">Day cannot move</span>
      )}
    </>
  );
}
