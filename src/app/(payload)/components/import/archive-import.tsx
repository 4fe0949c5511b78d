"use client";
import { Button } from "@payloadcms/ui";
import { useState } from "react";
import { NextStep, Progress } from "./import-steps.tsx";
import { ImportTable } from "./import-table.tsx";
import type {
  ArchiveImporting,
  ArchiveProgress,
} from "./use-archive-import.ts";

interface ArchiveImportProps {
  readonly api: string;
  readonly admin: string;
  readonly credit: string;
  /** Kept by the page, so that it is still there after a look at another way. */
  readonly archive: ArchiveImporting;
}

/** A ZIP archive, which the program imports by itself once it has arrived. */
export function ArchiveImport({
  admin,
  api,
  archive,
  credit,
}: ArchiveImportProps) {
  const [file, setFile] = useState<File>();
  const { cancel, isUnderWay, progress, rows, send } = archive;
  const isBusy = isUnderWay || progress?.state === "sending";
  const taken = rows.filter(({ state }) => state === "taken").length;
  return (
    <>
      <p className="livery-import-advice">
        Alternative texts are read from each file (IPTC) or from a sidecar
        beside it (stall.jpg.xmp). A photograph without one is taken as a draft
        that says so, and waits for somebody to write it.
      </p>
      <label className="livery-import-choose">
        Choose a ZIP archive
        <input
          type="file"
          accept=".zip,application/zip"
          disabled={isBusy}
          onChange={({ target }) => setFile(target.files?.[0])}
        />
      </label>
      <div className="livery-import-actions">
        {isBusy ? (
          <Button buttonStyle="secondary" margin={false} onClick={cancel}>
            Stop
          </Button>
        ) : (
          <Button
            disabled={!file}
            margin={false}
            onClick={() => file && send(file, credit)}
          >
            Send the archive
          </Button>
        )}
      </div>
      {progress && (
        <Progress
          done={progress.done}
          total={isBusy ? progress.total : 0}
          words={wordsOf(progress)}
        />
      )}
      {!isBusy && <NextStep admin={admin} count={taken} />}
      {rows.length > 0 && <ImportTable {...{ rows, api, admin, credit }} />}
    </>
  );
}

function wordsOf({
  done,
  message,
  name,
  state,
  total,
}: ArchiveProgress): string {
  const files = `${done} of ${total} files are settled`;
  switch (state) {
    case "sending":
      return `Sending ${name}: ${Math.floor((100 * done) / Math.max(1, total))} %`;
    case "waiting":
      return `${name} has arrived and waits for another import to end`;
    case "running":
      return `Importing ${name}: ${files}. You may leave this page and come back, the import goes on.`;
    case "finished":
      return `${name} is imported: ${files}`;
    case "cancelled":
      return `Stopped: ${files}. What was taken stays.`;
    case "failed":
    case "refused":
      return message ?? "";
  }
}
