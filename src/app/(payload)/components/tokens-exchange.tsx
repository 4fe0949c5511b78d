"use client";

import { Button, useConfig } from "@payloadcms/ui";
import { useState } from "react";
import type { TokensTaken } from "#collections";

interface TokensExchangeProps {
  readonly brand: string;
  readonly mayChange: boolean;
  readonly downloads: readonly {
    readonly as: string;
    readonly label: string;
  }[];
}

/** A file that somebody has chosen, and what it would do. */
interface Proposal {
  readonly text: string;
  readonly taken: TokensTaken;
}

interface Refusal {
  readonly errors: readonly {
    readonly message: string;
    readonly path?: string;
  }[];
}

const listed = (names: readonly string[]): string => names.join(", ");

/** What would change, before anything does. */
const Differences = ({ taken }: { readonly taken: TokensTaken }) => {
  const { added, changed, missing, removed } = taken;
  const isSame = added.length + changed.length + removed.length === 0;
  return (
    <div className="livery-differences">
      {isSame && <p>The colours would stay as they are.</p>}
      {added.length > 0 && <p>New: {listed(added)}</p>}
      {removed.length > 0 && <p>Gone: {listed(removed)}</p>}
      {changed.length > 0 && (
        <table>
          <thead>
            <tr>
              <th>Colour</th>
              <th>What</th>
              <th>Now</th>
              <th>Then</th>
            </tr>
          </thead>
          <tbody>
            {changed.map(({ after, before, name, title, what }) => (
              <tr key={`${name} ${what}`}>
                <td>{title}</td>
                <td>{what}</td>
                <td>{before}</td>
                <td>{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {missing.map(({ needs, user }) => (
        <p key={`${user} ${needs}`} className="livery-trouble">
          In use: {user} needs {needs}
        </p>
      ))}
    </div>
  );
};

/** Files of the brand's colours to take away, and one to bring in after a look at what it changes. */
export function TokensExchange({
  brand,
  downloads,
  mayChange,
}: TokensExchangeProps) {
  const address = `${useConfig().config.routes.api}/brands/${brand}/tokens`;
  const [proposal, setProposal] = useState<Proposal>();
  const [trouble, setTrouble] = useState<string>();
  const send = async (text: string, query: string): Promise<void> => {
    setTrouble(undefined);
    const response = await fetch(`${address}${query}`, {
      method: "POST",
      body: text,
      credentials: "include",
    });
    const answer: TokensTaken | Refusal = await response.json();
    if ("errors" in answer) {
      setProposal(undefined);
      setTrouble(answer.errors[0]?.message ?? "The file cannot be used");
    } else if (answer.isSaved) window.location.reload();
    else setProposal({ text, taken: answer });
  };
  const fail = (error: unknown): void => setTrouble(String(error));
  return (
    <div className="livery-exchange">
      {downloads.length > 0 && (
        <p>
          Take away:{" "}
          {downloads.map(({ as, label }) => (
            <a key={as} href={`${address}?as=${as}`} download>
              {label}
            </a>
          ))}
        </p>
      )}
      {mayChange && (
        <label>
          Bring in a file of design tokens (DTCG 2025.10){" "}
          <input
            type="file"
            accept=".json,.tokens,application/json"
            onChange={(event) => {
              event.target.files?.[0]
                ?.text()
                .then((text) => send(text, "?check=1"))
                .catch(fail);
            }}
          />
        </label>
      )}
      {trouble && (
        <p className="livery-trouble" role="alert">
          {trouble}
        </p>
      )}
      {proposal && (
        <>
          <Differences taken={proposal.taken} />
          <Button
            disabled={proposal.taken.missing.length > 0}
            onClick={() => {
              send(proposal.text, "").catch(fail);
            }}
          >
            Use these colours
          </Button>
        </>
      )}
    </div>
  );
}
