"use client";

import Link from "next/link";
import { useEffect, useId, useRef, useState } from "react";
import type { ApprovalSent, OutputStanding, Standings } from "#plugin/studio";
import { askStudio, type Trouble } from "./ask-studio.ts";
import { Signatures } from "./signatures.tsx";
import { troubleWords } from "./trouble-words.ts";
import { countWords } from "./words.ts";

/** Asks for the signatures that some outputs need, and says where to follow them. */
export function SendForApproval({ ahead, outputs }: Standings) {
  const unasked = outputs.filter(({ state }) => state === "unasked");
  const note = useId();
  const [words, setWords] = useState("");
  const [isSending, setSending] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const [sent, setSent] = useState<ApprovalSent>();
  if (sent) return <Sent {...sent} />;
  if (unasked.length === 0) return null;
  const send = async () => {
    setSending(true);
    setTrouble(undefined);
    const answer = await askStudio<ApprovalSent>("approvals", {
      method: "POST",
      body: {
        renditions: unasked.map(({ rendition }) => rendition),
        note: words,
      },
    });
    setSending(false);
    if (answer.kind === "answer") setSent(answer.value);
    else setTrouble(answer.trouble);
  };
  return (
    <form
      className="approval-ask"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSending) void send();
      }}
    >
      <h3>{headingOf(unasked)}</h3>
      {unasked.length > 1 && <Names outputs={unasked} />}
      <p>You need not choose anybody. These are asked, in this order:</p>
      <Signatures ahead={ahead} />
      <p className="field">
        <label htmlFor={note}>
          What they should know{" "}
          <span className="quiet small">(if anything)</span>
        </label>
        <textarea
          id={note}
          rows={2}
          maxLength={1000}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </p>
      {trouble && (
        <p className="problem" role="alert">
          {troubleWords(trouble)}
        </p>
      )}
      <p>
        <button type="submit" className="button" aria-disabled={isSending}>
          {isSending ? "Sending…" : "Send for approval"}
        </button>
      </p>
    </form>
  );
}

const headingOf = (unasked: readonly OutputStanding[]): string =>
  unasked.length === 1
    ? "This needs a signature before it leaves"
    : `${countWords(unasked.length, "file")} need a signature before they leave`;

const Names = ({
  outputs,
}: {
  readonly outputs: readonly OutputStanding[];
}) => (
  <ul className="approval-names small">
    {outputs.map(({ name, rendition }) => (
      <li key={rendition}>{name}</li>
    ))}
  </ul>
);

function Sent({ approval }: ApprovalSent) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="approval-ask" aria-labelledby="sent">
      <h3 id="sent" ref={heading} tabIndex={-1}>
        Sent for approval
      </h3>
      <p>You are told when it is signed, and when somebody asks for changes.</p>
      <p>
        <Link
          className="button second"
          href={`/made/approvals/${approval}`}
          prefetch={false}
        >
          Follow it
        </Link>
      </p>
    </section>
  );
}
