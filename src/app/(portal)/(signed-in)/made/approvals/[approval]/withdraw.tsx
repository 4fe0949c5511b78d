"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { askStudio, type Trouble } from "../../../../parts/ask-studio.ts";
import { troubleWords } from "../../../../parts/trouble-words.ts";

/** Takes back what was asked, after a second look: it asks in its place and not in a window. */
export function Withdraw({ approval }: { readonly approval: number }) {
  const { refresh } = useRouter();
  const [isSure, setSure] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const withdraw = async () => {
    const answer = await askStudio(`/api/approvals/${approval}/withdraw`, {
      method: "POST",
    });
    if (answer.kind === "answer") refresh();
    else setTrouble(answer.trouble);
  };
  return (
    <div className="withdraw">
      {trouble && (
        <p className="problem" role="alert">
          {troubleWords(trouble)}
        </p>
      )}
      {isSure ? (
        <>
          <p role="status">
            Nobody is asked any more then, and what was approved by it leaves no
            more.
          </p>
          <p className="finished-ways">
            <button
              type="button"
              className="button second"
              onClick={() => void withdraw()}
            >
              Withdraw it
            </button>
            <button
              type="button"
              className="plain"
              onClick={() => setSure(false)}
            >
              Leave it as it is
            </button>
          </p>
        </>
      ) : (
        <button type="button" className="plain" onClick={() => setSure(true)}>
          Withdraw from approval
        </button>
      )}
    </div>
  );
}
