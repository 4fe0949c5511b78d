"use client";
import { useEffect, useRef, useState } from "react";
import { handIn, lookAt, type RowChange } from "./ask-library.ts";
import {
  hasCredit,
  isWorthALook,
  newRow,
  type ImportRow,
} from "./import-row.ts";

/** What an import of chosen files is busy with. */
export type FileWork = "reading" | "sending" | undefined;

/** Chosen files, looked at and then sent one after the other, so that one bad file stops no other. */
export function useFileImport(api: string) {
  const [rows, setRows] = useState<readonly ImportRow[]>([]);
  const [work, setWork] = useState<FileWork>();
  const stop = useRef<AbortController>(undefined);
  // Files that were chosen are forgotten with the page: nobody loses them by a slip.
  const isAtRisk =
    work === "sending" || rows.some(({ state }) => state === "ready");
  useEffect(() => {
    if (!isAtRisk) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isAtRisk]);
  const change = (path: string, what: RowChange) =>
    setRows((before) =>
      before.map((row) => (row.path === path ? { ...row, ...what } : row)),
    );
  const inTurn = async (
    what: FileWork,
    chosen: readonly ImportRow[],
    ask: (row: ImportRow, signal: AbortSignal) => Promise<RowChange>,
  ) => {
    const controller = new AbortController();
    stop.current = controller;
    setWork(what);
    for (const row of chosen) {
      if (controller.signal.aborted) break;
      change(row.path, await ask(row, controller.signal).catch(notAnswered));
    }
    setWork(undefined);
  };
  return {
    rows,
    work,
    change,
    cancel: () => stop.current?.abort(),
    choose: (files: readonly File[]) => {
      const chosen = files
        .filter(isWorthALook)
        .map(newRow)
        .toSorted((a, b) =>
          a.path.localeCompare(b.path, "en", { numeric: true }),
        );
      setRows(chosen);
      return inTurn("reading", chosen, (row, signal) =>
        lookAt(row, api, signal),
      );
    },
    send: (credit: string) =>
      inTurn(
        "sending",
        rows.filter((row) => row.state === "ready" && hasCredit(row, credit)),
        (row, signal) => {
          change(row.path, { state: "sending" });
          return handIn(row, { api, credit }, signal);
        },
      ),
  };
}

const notAnswered = (): RowChange => ({
  state: "refused",
  message: "It was not sent to its end. Choose it again to send it.",
});
