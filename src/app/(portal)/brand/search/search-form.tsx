"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useTransition, type KeyboardEvent } from "react";
import { searchAddress } from "./search-address.ts";

interface SearchFormProps {
  readonly text: string;
  readonly kind: string | undefined;
  readonly greatest: number;
}

/** Long enough that a word is not asked for letter by letter. */
const pause = 120;

/**
 * The field of the search page. Results follow as somebody types, and the newest question alone is answered; arrows
 * walk through them. Without script its button sends it.
 */
export function SearchForm({ greatest, kind, text }: SearchFormProps) {
  const router = useRouter();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const field = useRef<HTMLInputElement>(null);
  const [isWaiting, begin] = useTransition();
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    const { current } = field;
    if (current && current !== document.activeElement) current.value = text;
  }, [text]);
  useEffect(() => {
    document.addEventListener("keydown", walk);
    return () => document.removeEventListener("keydown", walk);
  }, []);

  const show = (asked: string) =>
    begin(() =>
      router.replace(
        asked.trim() === ""
          ? "/brand/search"
          : searchAddress({ text: asked, kind }),
        { scroll: false },
      ),
    );
  function leave(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key !== "Escape") return;
    event.preventDefault();
    clearTimeout(timer.current);
    event.currentTarget.value = "";
    show("");
  }
  return (
    <form
      role="search"
      method="get"
      action="/brand/search"
      className="search-form"
      aria-busy={isWaiting}
      onSubmit={(event) => {
        event.preventDefault();
        clearTimeout(timer.current);
        show(field.current?.value ?? "");
      }}
    >
      <div className="field">
        <label htmlFor="search-field">What are you looking for?</label>
        <input
          ref={field}
          id="search-field"
          name="q"
          type="search"
          defaultValue={text}
          maxLength={greatest}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          data-guide-search=""
          onInput={({ currentTarget: { value } }) => {
            clearTimeout(timer.current);
            timer.current = setTimeout(() => show(value), pause);
          }}
          onKeyDown={leave}
        />
      </div>
      {kind && <input type="hidden" name="in" value={kind} />}
      <button type="submit" className="button">
        Search
      </button>
    </form>
  );
}

/** Down from the field to the first result, from one to the next, and up again. */
function walk(event: globalThis.KeyboardEvent): void {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const field = document.querySelector<HTMLElement>("#search-field");
  const hits = [...document.querySelectorAll<HTMLElement>("#found [data-hit]")];
  const stops = field ? [field, ...hits] : hits;
  const at = stops.findIndex((one) => one === document.activeElement);
  if (at < 0) return;
  const next = stops[at + (event.key === "ArrowDown" ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
