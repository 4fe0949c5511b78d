"use client";

import { useConfig } from "@payloadcms/ui";
import { useEffect, useState } from "react";
import type { TakenFont } from "#collections";
import { reasonOf } from "../reason-of.ts";

/** A font as the server reads it, or why it cannot be used. */
export interface ReadFont {
  readonly font?: TakenFont;
  readonly trouble?: string;
}

/** How long typing must pause before the server is asked, in milliseconds. */
const quiet = 400;

const readAnswer = async (response: Response): Promise<ReadFont> =>
  response.ok
    ? { font: await response.json() }
    : { trouble: await reasonOf(response) };

/** Hands a font file in, and gives what the server says of it. */
export async function handIn(api: string, file: File): Promise<ReadFont> {
  const response = await fetch(`${api}/brands/fonts`, {
    method: "POST",
    body: file,
    credentials: "include",
  });
  return readAnswer(response);
}

/** What a font says of itself, asked of the server once typing pauses; nothing for an empty field. */
export function useFont(file: string | undefined): ReadFont {
  const api = useConfig().config.routes.api;
  const [read, setRead] = useState<ReadFont>({});
  useEffect(() => {
    if (!file) {
      setRead({});
      return undefined;
    }
    const stop = new AbortController();
    const ask = async (): Promise<void> => {
      const response = await fetch(
        `${api}/brands/fonts?file=${encodeURIComponent(file)}`,
        { credentials: "include", signal: stop.signal },
      );
      setRead(await readAnswer(response));
    };
    const timer = setTimeout(() => {
      ask().catch((error: unknown) => {
        if (!stop.signal.aborted) setRead({ trouble: String(error) });
      });
    }, quiet);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [api, file]);
  return read;
}
