"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Merge, OutputChoice } from "#plugin/studio";
import { askStudio, type Trouble } from "../../../../parts/ask-studio.ts";
import { EditDialogs } from "../../../../parts/edit-dialogs.tsx";
import { troubleWords } from "../../../../parts/trouble-words.ts";
import { mergeAddress } from "../addresses.ts";

interface BeginMergeProps {
  readonly toolkit: string;
  /** What is made of each row until somebody says otherwise. */
  readonly usual: readonly OutputChoice[];
  /** What a column may stand for: guesses at anything else are forgotten. */
  readonly open: readonly string[];
  readonly languages: readonly {
    readonly tag: string;
    readonly words: string;
  }[];
}

/** Takes a table from a file or from a spreadsheet's clipboard, and leads to what it means. */
export function BeginMerge({
  languages,
  open,
  toolkit,
  usual,
}: BeginMergeProps) {
  const { push } = useRouter();
  const [language, setLanguage] = useState(languages[0]?.tag ?? "en");
  const [file, setFile] = useState<File>();
  const [pasted, setPasted] = useState("");
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const begin = async () => {
    const table = file ?? (pasted.trim() ? new Blob([pasted]) : undefined);
    if (!table)
      return setTrouble({
        kind: "refused",
        says: "There is no table yet: choose a file, or paste the cells",
      });
    setBusy(true);
    setTrouble(undefined);
    const query = new URLSearchParams({
      toolkit,
      language,
      name: (file?.name ?? "Pasted table").slice(0, 200),
    });
    const answer = await askStudio<Merge>(`merges?${query}`, {
      method: "POST",
      table,
    });
    const begun =
      answer.kind === "answer"
        ? await askStudio<Merge>(`merges/${answer.value.id}`, {
            method: "PATCH",
            body: {
              revision: answer.value.revision,
              choices: usual,
              mapping: Object.fromEntries(
                Object.entries(answer.value.mapping).filter(([slot]) =>
                  open.includes(slot),
                ),
              ),
            },
          })
        : answer;
    if (begun.kind === "answer")
      return push(mergeAddress(toolkit, begun.value.id));
    setBusy(false);
    setTrouble(begun.trouble);
  };
  return (
    <form
      className="merge-begin stacked"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void begin();
      }}
    >
      <p className="field">
        <label htmlFor="table">A file, CSV</label>
        <input
          id="table"
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          aria-describedby="table-note"
          onChange={({ target }) => setFile(target.files?.[0])}
        />
        <span id="table-note" className="quiet small">
          The first line names the columns. Up to 10,000 rows; commas,
          semicolons or tabs.
        </span>
      </p>
      <p className="field">
        <label htmlFor="pasted">Or paste the cells of a spreadsheet</label>
        <textarea
          id="pasted"
          rows={5}
          value={pasted}
          disabled={file !== undefined}
          onChange={({ target }) => setPasted(target.value)}
        />
      </p>
      {languages.length > 1 && (
        <p className="field">
          <label htmlFor="language">
            Language of rows that do not name their own
          </label>
          <select
            id="language"
            value={language}
            onChange={({ target }) => setLanguage(target.value)}
          >
            {languages.map(({ tag, words }) => (
              <option key={tag} value={tag}>
                {words}
              </option>
            ))}
          </select>
        </p>
      )}
      <EditDialogs
        what="table"
        stop={
          trouble?.kind === "signed-out"
            ? { kind: "signed-out", again: () => void begin() }
            : undefined
        }
      />
      {trouble && trouble.kind !== "signed-out" && (
        <p className="problem" role="alert">
          {troubleWords(trouble)}
        </p>
      )}
      <p>
        <button type="submit" className="button" aria-disabled={isBusy}>
          {isBusy ? "Reading the table…" : "Read the table"}
        </button>
      </p>
    </form>
  );
}
