"use client";

import type { LibraryAddress } from "./use-library-address.ts";
import type { Counted } from "./use-library-search.ts";

interface FolderFacetProps {
  readonly address: LibraryAddress;
  readonly folders: readonly Counted[];
}

const lastStep = (path: string): string => path.split("/").at(-1) ?? path;

/** Folders as they were imported: one step down at a time, and back up along the path. */
export function FolderFacet({ address, folders }: FolderFacetProps) {
  const here = address.asked.get("folder") ?? "";
  const steps = here.split("/").filter(Boolean);
  if (!here && folders.length === 0) return null;
  const into = (folder: string) => () => address.ask({ folder });
  return (
    <fieldset>
      <legend>Folder</legend>
      {here && (
        <p className="livery-library__path">
          <button type="button" onClick={into("")}>
            All folders
          </button>
          {steps.map((step, index) => {
            const path = steps.slice(0, index + 1).join("/");
            return (
              <span key={path}>
                {" / "}
                {path === here ? (
                  <b>{step}</b>
                ) : (
                  <button type="button" onClick={into(path)}>
                    {step}
                  </button>
                )}
              </span>
            );
          })}
        </p>
      )}
      <ul>
        {folders.map(({ count, value }) => (
          <li key={value}>
            <button
              type="button"
              className="livery-library__folder"
              onClick={into(value)}
            >
              <span>{lastStep(value)}</span>
              <span className="livery-library__count">
                {count.toLocaleString("en-GB")}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
