"use client";
import { useConfig } from "@payloadcms/ui";
import { useId, useState } from "react";
import { ArchiveImport } from "./archive-import.tsx";
import { FileImport } from "./file-import.tsx";
import { useArchiveImport } from "./use-archive-import.ts";

const ways = {
  folder: "A folder",
  files: "Single files",
  archive: "A ZIP archive",
};
type Way = keyof typeof ways;

const isWay = (value: string): value is Way => Object.hasOwn(ways, value);

/**
 * Many photographs at once: a folder, several files, or an archive. The way stands in the address, so
 * that it is still chosen when the page is loaded again.
 */
export function ImportForm({ asked }: { readonly asked: string }) {
  const {
    config: { routes },
  } = useConfig();
  const [chosen, setChosen] = useState(isWay(asked) ? asked : undefined);
  const [credit, setCredit] = useState("");
  const creditId = useId();
  const archive = useArchiveImport(routes.api);
  const way = chosen ?? (archive.isUnderWay ? "archive" : "folder");
  const choose = (value: string) => {
    if (!isWay(value)) return;
    setChosen(value);
    window.history.replaceState(null, "", `?way=${value}`);
  };
  const shared = { api: routes.api, admin: routes.admin, credit };
  return (
    <div className="livery-import">
      <fieldset>
        <legend>What do you have?</legend>
        {Object.entries(ways).map(([value, label]) => (
          <label key={value}>
            <input
              type="radio"
              name="way"
              value={value}
              checked={way === value}
              onChange={({ target }) => choose(target.value)}
            />{" "}
            {label}
          </label>
        ))}
      </fieldset>
      <div className="livery-import-field">
        <label htmlFor={creditId}>Credit</label>
        <input
          id={creditId}
          type="text"
          value={credit}
          maxLength={1000}
          aria-describedby={`${creditId}-help`}
          onChange={({ target }) => setCredit(target.value)}
        />
        <p id={`${creditId}-help`} className="livery-small">
          For photographs that name nobody themselves. What a file says of
          itself is never overwritten.
        </p>
      </div>
      {way === "archive" ? (
        <ArchiveImport {...shared} archive={archive} />
      ) : (
        <FileImport key={way} {...shared} isFolder={way === "folder"} />
      )}
    </div>
  );
}
