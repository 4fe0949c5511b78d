import type { Telling } from "./use-telling.ts";

/** What came of something that was sent; said aloud when it changes. */
export function Told({ telling }: { readonly telling: Telling }) {
  const isRefused = telling.kind === "refused";
  return (
    <div role={isRefused ? "alert" : "status"} className="told">
      {telling.kind === "sending" && <p>One moment …</p>}
      {telling.kind === "done" && <p className="note">{telling.says}</p>}
      {isRefused && <p className="problem">{telling.says}</p>}
    </div>
  );
}
