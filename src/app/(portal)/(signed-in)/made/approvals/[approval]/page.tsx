import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { followApproval } from "#plugin/portal";
import type { FollowedApproval } from "#plugin/studio";
import { ToolkitError } from "#render/errors";
import { dayWords, momentWords } from "../../../../parts/words.ts";
import { signedIn } from "../../../../visit.ts";
import { FollowedStepLine } from "./followed-step.tsx";
import { FollowedSheet } from "./followed-sheet.tsx";
import { seenOf } from "./seen-of.ts";
import { Watch } from "./watch.tsx";
import { Withdraw } from "./withdraw.tsx";
import "../../made.css";

export const metadata: Metadata = { title: "Approval" };

interface ApprovalPageProps {
  readonly params: Promise<{ readonly approval: string }>;
}

const headings: Readonly<Record<FollowedApproval["status"], string>> = {
  open: "Waits for a signature",
  approved: "Approved",
  "changes-requested": "Changes are asked for",
  rejected: "Rejected",
  superseded: "A newer edition was sent",
  withdrawn: "Withdrawn",
};

/** What becomes of outputs that were sent for approval. */
export default async function ApprovalPage({ params }: ApprovalPageProps) {
  const { approval: id } = await params;
  const { req } = await signedIn(`/made/approvals/${id}`);
  const approval = await followApproval(req, id).catch((error: unknown) => {
    if (error instanceof ToolkitError && error.code === "not-found") notFound();
    throw error;
  });
  const { askedAt, isOwn, name, note, outputs, pack, status, steps } = approval;
  return (
    <div className="made">
      <header className="made-head">
        <p>
          <Link href="/made">What I made</Link>
        </p>
        <p className="tag" data-status={status}>
          {headings[status]}
        </p>
        <h1 className="made-title">{name}</h1>
        <p className="quiet small">Sent {momentWords(askedAt)}</p>
        <NextStep {...approval} />
        {pack && (
          <p>
            <a className="button" href={pack} download>
              Download the pack (ZIP)
            </a>
          </p>
        )}
      </header>
      <section aria-labelledby="steps">
        <h2 id="steps">Signatures</h2>
        <ol className="followed-steps">
          {steps.map((step) => (
            <FollowedStepLine key={step.name} {...step} />
          ))}
        </ol>
        {note && <p className="quiet">You wrote: {note}</p>}
      </section>
      <section aria-labelledby="outputs">
        <h2 id="outputs">What was sent</h2>
        <ul className="followed-outputs">
          {outputs.map((output) => (
            <FollowedSheet key={output.rendition} {...output} />
          ))}
        </ul>
      </section>
      {isOwn && (status === "open" || status === "approved") && (
        <Withdraw approval={approval.id} />
      )}
      <Watch approval={approval.id} seen={seenOf(approval)} />
    </div>
  );
}

/** What whoever asked does next, in a sentence. */
function NextStep({ status, steps }: FollowedApproval) {
  const open = steps.find(({ state }) => state === "open");
  if (status === "open" && open?.due)
    return (
      <p className="lead">
        {open.isOverdue
          ? `It was due on ${dayWords(open.due)}: those who may sign are reminded each day.`
          : `You should hear by ${dayWords(open.due)}. There is nothing for you to do.`}
      </p>
    );
  if (status === "changes-requested")
    return (
      <p className="lead">
        Change what is asked for below, make it again and send the new edition.
      </p>
    );
  if (status === "rejected")
    return (
      <p className="lead">
        It does not leave. Read why below, and make another.
      </p>
    );
  return null;
}
