"use client";

import { useEffect, useRef, type RefObject } from "react";
import type {
  MadeOutput,
  MakeJob,
  OutputChoice,
  OutputStanding,
  Standings,
} from "#plugin/studio";
import { OrderPrint } from "../../../../parts/order-print.tsx";
import { SendForApproval } from "../../../../parts/send-for-approval.tsx";
import { mayLeave, standingWords } from "../../../../parts/standing-words.ts";
import { troubleWords } from "../../../../parts/trouble-words.ts";
import { useStandings } from "./use-standings.ts";
import type { Making } from "./use-making.ts";

interface FinishProps {
  readonly making: Making;
  /** Whether an output is a size of paper. */
  readonly isPrintable: (output: OutputChoice) => boolean;
}

/** What became of the files: how far they are, then the pack, and what could not be made and why. */
export function Finish({ isPrintable, making }: FinishProps) {
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
  return <Finished job={job} headingRef={heading} isPrintable={isPrintable} />;
}

interface FinishedProps extends Pick<FinishProps, "isPrintable"> {
  readonly job: MakeJob;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

/** Everything that is made: what may leave is there to take, what needs a signature to be sent. */
function Finished({ headingRef, isPrintable, job }: FinishedProps) {
  const standings = useStandings(job);
  const pack = standings && packOf(job, standings);
  return (
    <section className="finish" aria-labelledby="finish">
      <h2 id="finish" ref={headingRef} tabIndex={-1}>
        {headingOf(job)}
      </h2>
      {job.message && <p>{job.message}</p>}
      {pack && (
        <p>
          <a className="button" href={pack} download>
            Download the pack (ZIP)
          </a>
        </p>
      )}
      {standings && <SendForApproval {...standings} />}
      <ul className="made-list">
        {job.outputs.map((output) => (
          <Output
            key={`${output.template} ${output.format}`}
            output={output}
            standing={standingOf(standings, output)}
            isPrintable={isPrintable(output)}
          />
        ))}
      </ul>
    </section>
  );
}

/** The pack of those that may leave. */
function packOf({ pack }: MakeJob, { outputs }: Standings): string | undefined {
  const leaving = outputs.filter(mayLeave);
  if (leaving.length === outputs.length) return pack;
  return leaving.length > 0
    ? `/api/studio/pack.zip?renditions=${leaving.map(({ rendition }) => rendition).join(",")}`
    : undefined;
}

const standingOf = (
  standings: Standings | undefined,
  { rendition }: MadeOutput,
): OutputStanding | undefined =>
  standings?.outputs.find((one) => one.rendition === rendition);

const headingOf = ({ outputs, state }: MakeJob): string => {
  if (state === "cancelled") return "Stopped";
  const made = outputs.filter((output) => output.state === "made").length;
  if (made === outputs.length)
    return made === 1 ? "Your file is ready" : `Your ${made} files are ready`;
  return made === 0
    ? "Nothing could be made yet"
    : `${made} of ${outputs.length} are ready`;
};

interface OutputProps {
  readonly output: MadeOutput;
  /** Absent until it is known. */
  readonly standing: OutputStanding | undefined;
  readonly isPrintable: boolean;
}

function Output({ isPrintable, output, standing }: OutputProps) {
  const { files, name, rendition, state } = output;
  if (state !== "made")
    return (
      <li>
        <strong>{name}</strong>{" "}
        <span className="quiet">{reasonOf(output)}</span>
      </li>
    );
  return (
    <li>
      <strong>{name}</strong>{" "}
      {standing && !mayLeave(standing) && (
        <span className="quiet">
          {standingWords(standing)}
          {standing.state === "stopped" && standing.says
            ? `: ${standing.says}`
            : ""}
        </span>
      )}
      {standing &&
        mayLeave(standing) &&
        files.map((file, index) => (
          <a key={file} href={file} download>
            Download
            <span className="seen-by-readers"> {name}</span>
            {files.length > 1 ? ` page ${index + 1}` : ""}
          </a>
        ))}
      {isPrintable && rendition !== undefined && (
        <OrderPrint rendition={rendition} name={name} />
      )}
    </li>
  );
}

/** Why an output was not made, with what to do. */
function reasonOf({ findings, message }: MadeOutput): string {
  const reasons = findings.filter(({ severity }) => severity === "block");
  if (message) return message;
  return reasons.length > 0
    ? reasons.map((one) => `${one.message}. ${one.hint}`).join(" ")
    : "Not made";
}
