"use client";
import { Button } from "@payloadcms/ui";

/** What is to do once photographs are in. */
export function NextStep({
  admin,
  count,
}: {
  readonly admin: string;
  readonly count: number;
}) {
  if (count === 0) return null;
  const drafts = `${admin}/collections/photographs?where[or][0][and][0][approval][equals]=draft&sort=-createdAt`;
  return (
    <div className="livery-import-next">
      <p>
        {count === 1
          ? "One photograph is a draft: describe it, add its licence and have it approved."
          : `${count} photographs are drafts: describe them, add their licences and have them approved.`}
      </p>
      <Button el="anchor" url={drafts} buttonStyle="primary">
        Show the drafts
      </Button>
    </div>
  );
}

/** How far something is, as a bar and in words that are read out. */
export const Progress = ({
  done,
  total,
  words,
}: {
  readonly done: number;
  readonly total: number;
  readonly words: string;
}) => (
  <div className="livery-import-progress">
    {total > 0 && done < total && (
      <progress value={done} max={total} aria-label="Import" />
    )}
    <p role="status" aria-live="polite">
      {words}
    </p>
  </div>
);
