"use client";
import { useConfig } from "@payloadcms/ui";
import { useId, useState } from "react";
import { ArchiveImport } from "./archive-import.tsx";
import { FileImport } from "./file-import.tsx";

const ways = {
  folder: "A folder",
  files: "Single files",
  archive: "A ZIP archive",
};
type Way = keyof typeof ways;

const isWay = (value: string): value is Way => value in ways;

/** Many photographs at once: a folder, several files, or an archive. */
export function ImportForm() {
  const {
    config: { routes },
  } = useConfig();
  const [way, setWay] = useState<Way>("folder");
  const [credit, setCredit] = useState("");
  const creditId = useId();
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
              onChange={({ target }) => {
                if (isWay(target.value)) setWay(target.value);
              }}
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
        <ArchiveImport {...shared} />
      ) : (
        <FileImport key={way} {...shared} isFolder={way === "folder"} />
      )}
    </div>
  );
}
