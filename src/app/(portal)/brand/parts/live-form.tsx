"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useTransition, type ReactNode } from "react";

interface LiveFormProps {
  /** The page that answers: the form leads there without script. */
  readonly action: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Long enough that a number is typed to its end. */
const pause = 180;

/** A form that is answered as it is filled in. Without script its own button sends it. */
export function LiveForm({ action, children, className }: LiveFormProps) {
  const router = useRouter();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [isWaiting, begin] = useTransition();
  useEffect(() => () => clearTimeout(timer.current), []);

  function show(form: HTMLFormElement) {
    const asked = new URLSearchParams(location.search);
    for (const [name, value] of new FormData(form))
      if (typeof value === "string") asked.set(name, value);
    begin(() => router.replace(`${action}?${asked}`, { scroll: false }));
  }

  return (
    <form
      method="get"
      action={action}
      className={className}
      aria-busy={isWaiting}
      onInput={({ currentTarget, target }) => {
        choose(target);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => show(currentTarget), pause);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        clearTimeout(timer.current);
        show(event.currentTarget);
      }}
    >
      {children}
    </form>
  );
}

/** A field that only counts with a choice beside it makes that choice as it is filled in. */
function choose(target: EventTarget): void {
  const id = target instanceof HTMLInputElement && target.dataset["chooses"];
  const choice = id ? document.getElementById(id) : null;
  if (choice instanceof HTMLInputElement) choice.checked = true;
}
