"use client";

import { Button, useConfig } from "@payloadcms/ui";
import { useRouter } from "next/navigation";
import { useId, useState } from "react";

interface WithdrawConsentProps {
  readonly id: number;
  readonly reference: string;
  /** How many outputs it stops. */
  readonly outputs: number;
}

const ways = {
  card: "Withdrawal card",
  letter: "Letter",
  email: "E-mail",
  phone: "Telephone",
  "in-person": "In person",
};

interface Answer {
  readonly worksheet?: number;
  readonly errors?: readonly { readonly message: string }[];
}

/** Records a withdrawal after it has said plainly what happens. What it reaches stands above it. */
export function WithdrawConsent(props: WithdrawConsentProps) {
  const [isAsking, setAsking] = useState(false);
  return isAsking ? (
    <Confirm {...props} onCancel={() => setAsking(false)} />
  ) : (
    <Button buttonStyle="secondary" onClick={() => setAsking(true)}>
      Record a withdrawal
    </Button>
  );
}

function Confirm({
  id,
  onCancel,
  outputs,
  reference,
}: WithdrawConsentProps & { readonly onCancel: () => void }) {
  const [via, setVia] = useState("");
  const { isBusy, problem, withdraw } = useWithdrawal(id);
  const field = useId();
  return (
    <fieldset className="livery-warning livery-withdraw">
      <legend>Withdraw consent {reference}?</legend>
      <p>
        {outputs === 1 ? "1 output is" : `${outputs} outputs are`} blocked at
        once, links to them close, and a worksheet opens for what people must
        do. It cannot be undone: whoever agrees again signs a new form.
      </p>
      <label htmlFor={field}>How did it come in?</label>
      <select
        id={field}
        value={via}
        onChange={({ target }) => setVia(target.value)}
      >
        <option value="">Choose</option>
        {Object.entries(ways).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <div className="livery-buttons">
        <Button
          disabled={isBusy || via === ""}
          onClick={() => void withdraw(via)}
        >
          {isBusy ? "Withdrawing" : "Withdraw now"}
        </Button>
        <Button buttonStyle="secondary" disabled={isBusy} onClick={onCancel}>
          Cancel
        </Button>
      </div>
      <p role="status">{problem}</p>
    </fieldset>
  );
}

/** Sends the withdrawal and goes on to its worksheet. */
function useWithdrawal(id: number) {
  const { config } = useConfig();
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const withdraw = async (via: string) => {
    setBusy(true);
    setProblem("");
    const response = await fetch(
      `${config.routes.api}/consents/${id}/withdraw`,
      {
        method: "POST",
        credentials: "same-origin",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ via }),
      },
    ).catch(() => undefined);
    const answer: Answer = (await response?.json().catch(() => ({}))) ?? {};
    if (response?.ok && answer.worksheet !== undefined)
      return router.push(
        `${config.routes.admin}/collections/withdrawals/${answer.worksheet}`,
      );
    setBusy(false);
    setProblem(
      answer.errors?.[0]?.message ??
        "Nothing was withdrawn: the server did not answer, so try again.",
    );
  };
  return { isBusy, problem, withdraw };
}
