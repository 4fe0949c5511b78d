"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { z } from "zod";
import { refusalIn } from "./ask-library.ts";
import type { ImportRow } from "./import-row.ts";

const answerSchema = z.object({
  id: z.string(),
  name: z.string(),
  state: z.enum(["waiting", "running", "finished", "cancelled", "failed"]),
  total: z.number(),
  done: z.number(),
  message: z.string().optional(),
  entries: z.array(
    z.object({
      path: z.string(),
      outcome: z.enum(["taken", "present", "refused"]),
      id: z.number().optional(),
      message: z.string().optional(),
    }),
  ),
});
type Answer = z.infer<typeof answerSchema>;

/** How an archive comes along: first over the network, then file by file. */
export interface ArchiveProgress extends Omit<Answer, "entries" | "state"> {
  readonly state: Answer["state"] | "sending" | "refused";
}

/** An archive that is sent whole and imported by the program, watched until it ends. */
export function useArchiveImport(api: string) {
  const [rows, setRows] = useState<readonly ImportRow[]>([]);
  const [progress, setProgress] = useState<ArchiveProgress>();
  const request = useRef<XMLHttpRequest>(undefined);
  const take = useCallback((json: unknown): ArchiveProgress => {
    const told = toldBy(json);
    setProgress(told.progress);
    setRows((before) => [...before, ...told.rows]);
    return told.progress;
  }, []);
  const { id, state, done } = progress ?? {};
  useEffect(() => {
    let isLeft = false;
    void newestReport(api).then((json) => {
      // Whoever has sent another archive meanwhile looks at that one.
      if (json !== undefined && !isLeft && !request.current) take(json);
    });
    return () => {
      isLeft = true;
    };
  }, [api, take]);
  const isUnderWay = state === "waiting" || state === "running";
  useEffect(() => {
    if (!isUnderWay) return;
    const timer = setTimeout(() => {
      const address = `${api}/photographs/import/${id}?after=${done}`;
      void fetch(address, { credentials: "include" })
        .then((answer) => answer.json())
        .catch(() => undefined)
        .then(take);
    }, 800);
    return () => clearTimeout(timer);
  }, [api, done, id, isUnderWay, progress, take]);
  const send = (file: File, credit: string) => {
    const words = new URLSearchParams({ name: file.name });
    if (credit.trim()) words.set("credit", credit.trim());
    const sent = { id: "", name: file.name, state: "sending" } as const;
    setRows([]);
    setProgress({ ...sent, total: file.size, done: 0 });
    const asked = new XMLHttpRequest();
    request.current = asked;
    asked.upload.addEventListener("progress", ({ loaded, total }) =>
      setProgress({ ...sent, total, done: loaded }),
    );
    asked.addEventListener("loadend", () => take(parsed(asked.responseText)));
    asked.open("POST", `${api}/photographs/import?${words}`);
    asked.setRequestHeader("content-type", "application/zip");
    asked.send(file);
  };
  const cancel = () => {
    if (state === "sending") request.current?.abort();
    else
      void fetch(`${api}/photographs/import/${id}`, {
        ...{ method: "DELETE", credentials: "include" },
      });
  };
  return { rows, progress, isUnderWay, send, cancel };
}

/** What an archive's page shows and does. */
export type ArchiveImporting = ReturnType<typeof useArchiveImport>;

const listSchema = z.object({
  imports: z.array(z.object({ id: z.string() })),
});

/** The whole report of one's newest import that the program knows of: this page may have been left. */
async function newestReport(api: string): Promise<unknown> {
  const ask = (address: string): Promise<unknown> =>
    fetch(`${api}/photographs/import${address}`, { credentials: "include" })
      .then((answer) => answer.json())
      .catch(() => undefined);
  const list = listSchema.safeParse(await ask(""));
  const id = list.data?.imports[0]?.id;
  return id === undefined ? undefined : ask(`/${id}`);
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

function toldBy(json: unknown): {
  readonly progress: ArchiveProgress;
  readonly rows: readonly ImportRow[];
} {
  const read = answerSchema.safeParse(json);
  if (!read.success) {
    const message =
      json === undefined
        ? "The archive was not sent to its end, and nothing of it was taken."
        : (refusalIn(json).message ?? "");
    const none = { id: "", name: "", total: 0, done: 0 };
    return { progress: { ...none, state: "refused", message }, rows: [] };
  }
  const { entries, ...progress } = read.data;
  const rows = entries.map(({ id, message, outcome, path }): ImportRow => ({
    ...{ path, state: outcome, said: {}, alt: "", alike: [] },
    ...(id !== undefined && { id }),
    ...(message !== undefined && { message }),
  }));
  return { progress, rows };
}
