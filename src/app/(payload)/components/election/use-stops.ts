"use client";

import { useAllFormFields, useConfig, useDocumentInfo } from "@payloadcms/ui";
import { reduceFieldsToValues } from "payload/shared";
import { useState } from "react";
import type { ElectionStops } from "#collections";

/** What the form says that decides which things stop; also what is sent. */
interface Question {
  readonly id?: number | string;
  readonly [field: string]: unknown;
}

/** What was shown, for which question. */
export interface Shown {
  readonly question: string;
  readonly stops: ElectionStops;
}

const single = [
  "name",
  "kind",
  "area",
  "brand",
  "pollDay",
  "noticeDay",
] as const;

const lists = ["wards", "people", "closedDays"] as const;

/** A list as it is sent: of one without rows the form keeps a number, how many there are. */
const listIn = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : [];

interface Refusal {
  readonly errors?: readonly {
    readonly message?: string;
    readonly data?: { readonly errors?: readonly { message?: string }[] };
  }[];
}

const saysOf = ({ errors: [first] = [] }: Refusal): string =>
  first?.data?.errors?.[0]?.message ??
  first?.message ??
  "The server did not answer: try again";

/** What an election would stop as the form has it now, asked for when somebody wants to see it. */
export function useStops() {
  const [fields] = useAllFormFields();
  const { id } = useDocumentInfo();
  const { config } = useConfig();
  const [shown, setShown] = useState<Shown>();
  const [trouble, setTrouble] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const values = reduceFieldsToValues(fields, true);
  const question: Question = {
    ...(id !== undefined && { id: Number(id) }),
    ...Object.fromEntries(single.map((name) => [name, values[name]])),
    ...Object.fromEntries(lists.map((name) => [name, listIn(values[name])])),
  };
  const text = JSON.stringify(question);
  const ask = async (page: number): Promise<ElectionStops | undefined> => {
    setBusy(true);
    setTrouble(undefined);
    try {
      const response = await fetch(
        `${config.routes.api}/elections/judge?page=${page}`,
        {
          method: "POST",
          credentials: "same-origin",
          headers: { "content-type": "application/json" },
          body: text,
        },
      );
      const answer: ElectionStops | Refusal = await response.json();
      if ("summary" in answer) return answer;
      setTrouble(saysOf(answer));
    } catch {
      setTrouble(saysOf({}));
    } finally {
      setBusy(false);
    }
    return undefined;
  };
  return {
    ask,
    isBusy,
    isStale: shown !== undefined && shown.question !== text,
    shown,
    show: (stops: ElectionStops) => setShown({ question: text, stops }),
    trouble,
  };
}
