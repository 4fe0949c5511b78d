"use client";
import { Button } from "@payloadcms/ui";
import { hasCredit, lacksAlt, type ImportRow } from "./import-row.ts";
import { ImportTable } from "./import-table.tsx";
import { NextStep, Progress } from "./import-steps.tsx";
import { useFileImport } from "./use-file-import.ts";

interface FileImportProps {
  readonly api: string;
  readonly admin: string;
  readonly credit: string;
  readonly isFolder: boolean;
}

/** Photographs of a folder or chosen one by one: looked at, completed, then sent one after the other. */
export function FileImport({ admin, api, credit, isFolder }: FileImportProps) {
  const { cancel, change, choose, rows, send, work } = useFileImport(api);
  const count = (state: ImportRow["state"]) =>
    rows.filter((row) => row.state === state).length;
  const complete = rows.filter(
    (row) => row.state === "ready" && hasCredit(row, credit),
  ).length;
  const done = rows.length - count("reading");
  const settled = count("taken") + count("present") + count("refused");
  return (
    <>
      <label className="livery-import-choose">
        {isFolder ? "Choose a folder" : "Choose photographs"}
        <input
          type="file"
          multiple
          accept={isFolder ? undefined : "image/*"}
          {...(isFolder && { webkitdirectory: "" })}
          disabled={work !== undefined}
          onChange={({ target }) => {
            void choose([...(target.files ?? [])]);
          }}
        />
      </label>
      <Progress
        done={work === "sending" ? settled : done}
        total={work === undefined ? 0 : rows.length}
        words={wordsOf(work, { rows, complete, done, settled, count })}
      />
      {rows.length > 0 && (
        <div className="livery-import-actions">
          {work === undefined ? (
            <Button
              disabled={complete === 0}
              margin={false}
              onClick={() => void send(credit)}
            >
              {complete === 1
                ? "Send one photograph"
                : `Send ${complete || "the"} photographs`}
            </Button>
          ) : (
            <Button buttonStyle="secondary" margin={false} onClick={cancel}>
              Stop
            </Button>
          )}
        </div>
      )}
      {work === undefined && <NextStep admin={admin} count={count("taken")} />}
      {rows.length > 0 && (
        <ImportTable
          {...{ rows, api, admin, credit }}
          onAlt={(path, alt) => change(path, { alt })}
        />
      )}
    </>
  );
}

interface Counted {
  readonly rows: readonly ImportRow[];
  readonly complete: number;
  readonly done: number;
  readonly settled: number;
  readonly count: (state: ImportRow["state"]) => number;
}

function wordsOf(
  work: "reading" | "sending" | undefined,
  { complete, count, done, rows, settled }: Counted,
): string {
  const all = rows.length;
  if (all === 0) return "";
  if (work === "reading") return `Looked at ${done} of ${all} files`;
  if (work === "sending") return `${settled} of ${all} files are settled`;
  const silent = rows.filter(
    (row) => row.state === "ready" && lacksAlt(row),
  ).length;
  return [
    `${complete} ready to be sent`,
    `${count("ready") - complete} need a credit`,
    `${silent} without an alternative text`,
    `${count("taken")} taken`,
    `${count("present")} in the library already`,
    `${count("refused")} not taken`,
    `${count("reading")} not looked at`,
  ]
    .filter((words) => !words.startsWith("0 "))
    .join(", ");
}
