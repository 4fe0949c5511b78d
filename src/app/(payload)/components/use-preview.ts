"use client";

import { useConfig } from "@payloadcms/ui";
import { useEffect, useState } from "react";

/** A drawing as the server draws it in the brand's colours, or why it cannot. */
export interface Preview {
  /** Ready for an image's `src`. */
  readonly source?: string;
  readonly trouble?: string;
}

interface Answer {
  readonly svg?: string;
  readonly errors?: readonly { readonly message: string }[];
}

/** How long typing must pause before the server is asked, in milliseconds. */
const quiet = 400;

const previewOf = ({ errors, svg }: Answer): Preview =>
  svg === undefined
    ? { trouble: errors?.[0]?.message ?? "The drawing cannot be shown" }
    : { source: `data:image/svg+xml,${encodeURIComponent(svg)}` };

/** What a drawing looks like in a brand's colours, asked of the server once typing pauses. */
export function usePreview(
  text: string | undefined,
  brand: string | undefined,
): Preview {
  const api = useConfig().config.routes.api;
  const [preview, setPreview] = useState<Preview>({});
  useEffect(() => {
    if (!text || !brand) {
      setPreview({});
      return undefined;
    }
    const stop = new AbortController();
    const ask = async (): Promise<void> => {
      const response = await fetch(`${api}/brands/${brand}/drawing`, {
        method: "POST",
        body: text,
        credentials: "include",
        signal: stop.signal,
      });
      setPreview(previewOf(await response.json()));
    };
    const timer = setTimeout(() => {
      ask().catch((error: unknown) => {
        if (!stop.signal.aborted) setPreview({ trouble: String(error) });
      });
    }, quiet);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [api, brand, text]);
  return preview;
}
