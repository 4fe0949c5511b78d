"use client";

import { useConfig, useDocumentInfo, useFormFields } from "@payloadcms/ui";
import { useEffect, useState } from "react";
import type { SwatchChoice } from "#collections";

/** What is known of the colours that a form's document may name. */
export interface KnownSwatches {
  /** The brand that the document is, or belongs to; absent until one is chosen. */
  readonly brand?: string;
  readonly swatches: readonly SwatchChoice[];
  /** Why there are none, for people. */
  readonly trouble?: string;
}

interface Answer {
  readonly swatches: readonly SwatchChoice[];
}

const read = async (response: Response): Promise<Answer> => {
  if (!response.ok) throw new Error(`The server answered ${response.status}`);
  return response.json();
};

/** The colours of the brand that the form's field `brand` names, or of the brand being edited. */
export function useSwatches(): KnownSwatches {
  const { collectionSlug, id } = useDocumentInfo();
  const chosen = useFormFields(([fields]) => fields["brand"]?.value);
  const brand = collectionSlug === "brands" ? id : chosen;
  const address = useConfig().config.routes.api;
  const [known, setKnown] = useState<KnownSwatches>({ swatches: [] });
  useEffect(() => {
    if (typeof brand !== "number" && typeof brand !== "string") {
      setKnown({
        swatches: [],
        trouble: "Choose the brand first, then its colours appear here.",
      });
      return undefined;
    }
    const stop = new AbortController();
    fetch(`${address}/brands/${brand}/swatches`, {
      credentials: "include",
      signal: stop.signal,
    })
      .then(read)
      .then(({ swatches }) =>
        setKnown({
          brand: String(brand),
          swatches,
          ...(swatches.length === 0
            ? {
                trouble:
                  "This brand has no colours yet: bring its tokens in first.",
              }
            : {}),
        }),
      )
      .catch((error: unknown) => {
        if (!stop.signal.aborted)
          setKnown({
            swatches: [],
            trouble: `The brand’s colours cannot be read: ${String(error)}`,
          });
      });
    return () => stop.abort();
  }, [address, brand]);
  return known;
}
