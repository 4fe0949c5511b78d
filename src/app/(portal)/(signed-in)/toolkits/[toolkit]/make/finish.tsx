"use client";

import { useEffect, useRef } from "react";
import type { MadeOutput, MakeJob } from "#plugin/studio";
import { troubleWords } from "./trouble-words.ts";
import type { Making } from "./use-making.ts";

interface FinishProps {
  readonly making: Making;
}

/** What became of the files: how far they are, then the pack, and what could not be made and why. */
export function Finish({ making }: FinishProps) {
  const { cancel, isUnderWay, job, trouble } = making;
  const heading = useRef<HTMLHeadingElement>(null);
  const isReady = !isUnderWay && job !== undefined;
  useEffect(() => {
    if (isReady) heading.current?.focus();
  }, [isReady]);
  if (trouble)
    return (
      <section className="finish" aria-label="Your files">
        <p className="problem" role="alert">
          {troubleWords(trouble)}
        </p>
      </section>
    );
  if (!job && !isUnderWay) return null;
  if (!job || isUnderWay)
    return (
      <section className="finish" aria-label="Your files">
        <p role="status">
          Making your files: {job?.done ?? 0} of {job?.outputs.length ?? "…"}
        </p>
        <progress value={job?.done ?? 0} max={job?.outputs.length ?? 1} />
        {job && (
          <button type="button" className="plain" onClick={cancel}>
            Stop
          </button>
        )}
      </section>
    );
  return (
    <section className="finish" aria-labelledby="finish">
      <h2 id="finish" ref={heading} tabIndex={-1}>
        {headingOf(job)}
      </h2>
      {job.message && <p>{job.message}</p>}
      {job.pack && (
        <p>
          <a className="button" href={job.pack} download>
            Download the pack (ZIP)
          </a>
        </p>
      )}
      <ul className="made-list">
        {job.outputs.map((output) => (
          <Output key={`${output.template} ${output.format}`} {...output} />
        ))}
      </ul>
    </section>
  );
}

const headingOf = ({ outputs, state }: MakeJob): string => {
  if (state === "cancelled") return "Stopped";
  const made = outputs.filter((output) => output.state === "made").length;
  if (made === outputs.length)
    return made === 1 ? "Your file is ready" : `Your ${made} files are ready`;
  return made === 0
    ? "Nothing could be made yet"
    : `${made} of ${outputs.length} are ready`;
};

function Output({ files, findings, message, name, state }: MadeOutput) {
  const reasons = findings.filter(({ severity }) => severity === "block");
  return (
    <li>
      <strong>{name}</strong>{" "}
      {state === "made" ? (
        files.map((file, index) => (
          <a key={file} href={file} download>
            Download
            <span className="seen-by-readers"> {name}</span>
            {files.length > 1 ? ` page ${index + 1}` : ""}
          </a>
        ))
      ) : (
        <span className="quiet">
          {message ??
            (reasons.length > 0
              ? reasons
                  .map((finding) => `${finding.message}. ${finding.hint}`)
                  .join(" ")
              : "Not made")}
        </span>
      )}
    </li>
  );
}
