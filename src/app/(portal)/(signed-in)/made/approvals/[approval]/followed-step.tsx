import type { FollowedStep } from "#plugin/studio";
import { askedWords } from "../../../../parts/signatures.tsx";
import { dayWords, momentWords } from "../../../../parts/words.ts";

const marks: Readonly<Record<FollowedStep["state"], string>> = {
  approved: "Signed",
  declined: "Sent back",
  open: "Now",
  later: "Next",
};

/** One signature: who has given it and what they said, or who is asked and by when. */
export function FollowedStepLine(step: FollowedStep) {
  const { due, isOverdue, name, people, roles, state } = step;
  const { signedAt, signer, words } = step;
  return (
    <li data-state={state}>
      <p>
        <strong>{name}</strong>{" "}
        <span className="step-mark">{marks[state]}</span>
      </p>
      {signer && (
        <p className="quiet small">
          {signer}
          {signedAt && `, ${momentWords(signedAt)}`}
        </p>
      )}
      {words && <blockquote>{words}</blockquote>}
      {state === "open" && (
        <p className="small">
          {askedWords(people, roles)}
          {due && `, ${isOverdue ? "due since" : "by"} ${dayWords(due)}`}
        </p>
      )}
      {state === "later" && (
        <p className="quiet small">For any {roles.join(" or ")}</p>
      )}
    </li>
  );
}
