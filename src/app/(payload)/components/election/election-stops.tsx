"use client";

import {
  Button,
  useDocumentInfo,
  useField,
  useFormSubmitted,
} from "@payloadcms/ui";
import { useEffect } from "react";
import type { ElectionStops as Stops } from "#collections";
import { StoppedThings } from "./stopped-things.tsx";
import { useStops } from "./use-stops.ts";

/** In the form of an election: what it would stop, to be looked at before it is saved. */
export function ElectionStops({ path }: { readonly path: string }) {
  const { hasSavePermission } = useDocumentInfo();
  const { errorMessage, setValue, value } = useField<string>({ path });
  const isSubmitted = useFormSubmitted();
  const { ask, isBusy, isStale, show, shown, trouble } = useStops();
  useEffect(() => {
    if (isStale && value) setValue(undefined);
  }, [isStale, setValue, value]);
  if (!hasSavePermission) return null;
  const look = async () => {
    const stops = await ask(1);
    if (!stops) return;
    show(stops);
    setValue(stops.summary.digest);
  };
  const more = async () => {
    if (!shown) return;
    const { stops } = shown;
    const next = await ask(stops.outputs.page + 1);
    if (next) show(joined(stops, next));
  };
  return (
    <section className="field-type livery-stops" aria-label="What it stops">
      <h3>What it stops</h3>
      <p className="livery-small">
        Look at it before you save. No file is changed: downloads, links and new
        outputs are refused from the first day on, and released by themselves at
        22:00 on poll day.
      </p>
      <Button
        buttonStyle="secondary"
        disabled={isBusy}
        onClick={() => void look()}
      >
        {shown ? "Look again" : "Show what it stops"}
      </Button>
      <div role="status">
        {isBusy && <p>Asking every campaign, output, link and print job …</p>}
        {trouble && <p className="livery-trouble">{trouble}</p>}
        {!isBusy && isSubmitted && !value && !shown && (
          <p className="livery-trouble">
            {errorMessage ?? "Look at the list of what it stops, then save"}
          </p>
        )}
        {isStale && (
          <p className="livery-warning">
            The election has changed since you looked: look again before you
            save.
          </p>
        )}
      </div>
      {shown && !isStale && (
        <StoppedThings stops={shown.stops} more={isBusy ? undefined : more} />
      )}
    </section>
  );
}

/** Two pages of one answer: the later one tells how things stand now. */
const joined = (before: Stops, next: Stops): Stops => ({
  ...next,
  outputs: {
    ...next.outputs,
    docs: [...before.outputs.docs, ...next.outputs.docs],
  },
  links: { ...next.links, docs: [...before.links.docs, ...next.links.docs] },
  jobs: { ...next.jobs, docs: [...before.jobs.docs, ...next.jobs.docs] },
});
