import { dayText, readDay } from "#brand";
import {
  roleName,
  type ExplainedApproval,
  type ExplainedStep,
} from "#collections";
import { Decide } from "./decide.tsx";

const moments = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "long",
  timeStyle: "short",
  timeZone: "Europe/London",
});

const states = {
  approved: "Approved",
  "changes-requested": "Changes are asked for",
  open: "Waits",
  rejected: "Rejected",
  superseded: "Superseded by a newer edition",
  withdrawn: "Withdrawn",
};

/** An approval as a list of its steps, each with who and when, and the form for whoever may sign the next. */
export function Steps({
  approval,
  items,
  mine,
  steps,
  whyNot,
}: ExplainedApproval) {
  const skipped = [...new Set(items.flatMap((item) => item.skipped))];
  const reasons = [...new Set(items.map(({ why }) => why))];
  return (
    <>
      <p>
        <span
          className={`livery-standing livery-approval--${approval.status ?? "open"}`}
        >
          {states[approval.status ?? "open"]}
        </span>{" "}
        <span className="livery-small">
          {items.length === 1
            ? "One output"
            : `${items.length} outputs, signed together`}
        </span>
      </p>
      {approval.note && <p className="livery-approval-note">{approval.note}</p>}
      <ol className="livery-steps">
        {steps.map((step) => (
          <Step key={step.step.key} {...step} />
        ))}
      </ol>
      {mine && (
        <Decide
          approval={approval.id}
          step={mine.step}
          name={
            steps.find(({ step }) => step.key === mine.step)?.step.name ?? ""
          }
          {...(mine.inPlaceOf !== undefined && { inPlaceOf: mine.inPlaceOf })}
        />
      )}
      {whyNot && <p className="livery-small">{whyNot}.</p>}
      <details className="livery-approval-why">
        <summary>Why these steps</summary>
        <ul>
          {[...reasons, ...skipped].map((why) => (
            <li key={why}>{why}.</li>
          ))}
        </ul>
      </details>
    </>
  );
}

const marks = {
  approved: "Approved",
  declined: "Declined",
  open: "Now",
  later: "Later",
};

function Step({ due, signatories, state, step }: ExplainedStep) {
  return (
    <li className={`livery-step livery-step--${state}`}>
      <strong>{step.name}</strong>{" "}
      <span className="livery-step-state">{marks[state]}</span>
      {step.decision && <Signature {...step} />}
      {due && (
        <p className="livery-small">
          {due.isOverdue ? "Overdue since " : "Due by "}
          {dayText(readDay(due.due))}.{" "}
          {signatories.length > 0
            ? `It may be signed by ${listed(signatories)}.`
            : "Nobody can sign it: an administrator gives somebody the role."}
        </p>
      )}
      {state === "later" && (
        <p className="livery-small">
          For any {step.roles.map(roleName).join(" or ")}.
        </p>
      )}
    </li>
  );
}

function Signature({
  decision,
  inPlaceOfName,
  signedAs,
  signedAt,
  signerName,
  words,
}: ExplainedStep["step"]) {
  return (
    <>
      <p className="livery-small">
        {decision === "reject" && "Rejected by "}
        {decision === "request-changes" && "Changes asked for by "}
        {signerName}, {signedAs}
        {inPlaceOfName && `, for ${inPlaceOfName}`}
        {signedAt && `, ${moments.format(new Date(signedAt))}`}
      </p>
      {words && <blockquote>{words}</blockquote>}
    </>
  );
}

/** The first of many names, and how many more. */
const most = 4;

function listed(names: readonly string[]): string {
  const more = names.length - most;
  return more > 0
    ? `${names.slice(0, most).join(", ")} and ${more} more`
    : names.join(" or ");
}
