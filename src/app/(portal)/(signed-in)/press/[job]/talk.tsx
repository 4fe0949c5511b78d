"use client";

import { useId, useState, type FormEvent } from "react";
import { tellDesk } from "../ask-desk.ts";
import { Told } from "../told.tsx";
import { useTelling } from "../use-telling.ts";

/** Writes a message that everybody who works on the job reads. It moves nothing. */
export function Talk({ job }: { readonly job: number }) {
  const id = useId();
  const [says, setSays] = useState("");
  const { tell, telling } = useTelling();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const sent = await tell(() => tellDesk(job, "messages", { says }), "Sent.");
    if (sent) setSays("");
  };
  return (
    <form onSubmit={(event) => void send(event)} className="field talk">
      <label htmlFor={id}>Message</label>
      <textarea
        id={id}
        rows={2}
        required
        maxLength={1000}
        value={says}
        onChange={({ target }) => setSays(target.value)}
      />
      <button type="submit" className="button second">
        Send
      </button>
      <Told telling={telling} />
    </form>
  );
}
