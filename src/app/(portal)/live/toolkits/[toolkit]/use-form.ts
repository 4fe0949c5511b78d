"use client";

import { useEffect, useState } from "react";

/** The admin's form as it stands. */
export interface LiveForm {
  readonly form: Readonly<Record<string, unknown>>;
  readonly locale: string;
}

/** What Payload's admin calls its messages, in both directions. */
const messageType = "payload-live-preview";

/** The form beside this page, told by the admin with each change; empty before, and where no admin shows it. */
export function useForm(): LiveForm {
  const [told, setTold] = useState<LiveForm>({ form: {}, locale: "en" });
  useEffect(() => {
    const beside = window.parent === window ? window.opener : window.parent;
    const hear = ({ data, origin, source }: MessageEvent<unknown>) => {
      if (origin !== window.location.origin || source !== beside) return;
      const form = formIn(data);
      if (form) setTold(form);
    };
    window.addEventListener("message", hear);
    beside?.postMessage(
      { type: messageType, ready: true },
      window.location.origin,
    );
    return () => window.removeEventListener("message", hear);
  }, []);
  return told;
}

function formIn(message: unknown): LiveForm | undefined {
  const told = entriesOf(message);
  const form = told.get("data");
  if (told.get("type") !== messageType || form === undefined) return undefined;
  const locale = told.get("locale");
  return {
    form: Object.fromEntries(entriesOf(form)),
    locale: typeof locale === "string" ? locale : "en",
  };
}

const entriesOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(
    typeof value === "object" && value !== null ? Object.entries(value) : [],
  );
