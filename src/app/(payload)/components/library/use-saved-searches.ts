"use client";

import { useConfig } from "@payloadcms/ui";
import { useCallback, useEffect, useState } from "react";

/** A search under a name. */
export interface SavedSearch {
  readonly id: number;
  readonly name: string;
  readonly query: string;
  readonly isShared?: boolean | null;
  readonly person: number | string;
}

/** What may be sent of a saved search. */
export type SavedChange = Partial<
  Pick<SavedSearch, "name" | "query" | "isShared">
>;

/** Everybody's saved searches that the reader may ask, and the ways to change them. */
export interface SavedList {
  readonly searches: readonly SavedSearch[];
  readonly trouble: string;
  readonly save: (change: SavedChange, id?: number) => Promise<boolean>;
  readonly remove: (id: number) => Promise<boolean>;
}

interface Refusal {
  readonly errors?: readonly {
    readonly message: string;
    readonly data?: {
      readonly errors?: readonly { readonly message: string }[];
    };
  }[];
}

interface Listed {
  readonly docs: readonly SavedSearch[];
}

const reasonOf = ({ errors }: Refusal): string =>
  errors?.[0]?.data?.errors?.[0]?.message ??
  errors?.[0]?.message ??
  "That did not work: try again.";

/** Reads the saved searches and keeps them in step with what is changed here. */
export function useSavedSearches(): SavedList {
  const address = `${useConfig().config.routes.api}/saved-searches`;
  const [searches, setSearches] = useState<readonly SavedSearch[]>([]);
  const [trouble, setTrouble] = useState("");
  const read = useCallback(async () => {
    const response = await fetch(`${address}?limit=100&depth=0&sort=name`, {
      credentials: "include",
    });
    if (!response.ok) return;
    const { docs }: Listed = await response.json();
    setSearches(docs);
  }, [address]);
  const send = useCallback(
    async (path: string, method: string, body?: SavedChange) => {
      try {
        const response = await fetch(`${address}${path}?depth=0`, {
          method,
          credentials: "include",
          headers: { "content-type": "application/json" },
          ...(body && { body: JSON.stringify(body) }),
        });
        setTrouble(response.ok ? "" : reasonOf(await response.json()));
        await read();
        return response.ok;
      } catch {
        setTrouble("The server cannot be reached: try again.");
        return false;
      }
    },
    [address, read],
  );
  useEffect(() => {
    read().catch(() => setTrouble("The saved searches cannot be read."));
  }, [read]);
  return {
    searches,
    trouble,
    save: (change, id) =>
      id === undefined
        ? send("", "POST", change)
        : send(`/${id}`, "PATCH", change),
    remove: (id) => send(`/${id}`, "DELETE"),
  };
}
