"use client";

import { usePathname } from "next/navigation";
import { useEffect, useState, type KeyboardEvent } from "react";
import { searchAddress } from "../search/search-address.ts";
import { focusSearch } from "./focus-search.ts";
import { QuickList } from "./quick-list.tsx";
import { useGuideSearch } from "./use-guide-search.ts";

const listId = "guide-search-list";
const greatest = 200;

/**
 * The search in the head of each page: a combobox whose list is filled as somebody types. Without script it is a field
 * that leads to the page of the search, which has a larger one of its own.
 */
export function GuideSearch() {
  const here = usePathname();
  const [isReady, setReady] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { answer, ask } = useGuideSearch();
  useEffect(() => {
    setReady(true);
    document.addEventListener("keydown", focusSearch);
    return () => document.removeEventListener("keydown", focusSearch);
  }, []);
  if (here === "/brand/search") return null;

  const addresses = answer
    ? [
        ...answer.hits.map(({ address }) => address),
        searchAddress({ text: answer.text }),
      ]
    : [];
  const isShown = isOpen && answer !== undefined;
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  function steer(event: KeyboardEvent<HTMLInputElement>) {
    const field = event.currentTarget;
    if (event.key === "Escape") {
      event.preventDefault();
      field.value = "";
      ask("");
      close();
    } else if (isShown && event.key === "Enter" && addresses[active]) {
      event.preventDefault();
      location.assign(addresses[active]);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (!answer) return;
      event.preventDefault();
      setOpen(true);
      setActive(stepped(active, event.key, addresses.length));
    }
  }
  return (
    <form
      role="search"
      method="get"
      action="/brand/search"
      className="guide-search screen-only"
    >
      <label htmlFor="guide-search" className="seen-by-readers">
        Search the brand guide
      </label>
      <input
        id="guide-search"
        name="q"
        type="search"
        placeholder="Search"
        maxLength={greatest}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        data-guide-search=""
        aria-keyshortcuts="/ Control+K"
        {...(isReady && {
          role: "combobox",
          "aria-autocomplete": "list" as const,
          "aria-expanded": isShown,
          "aria-controls": listId,
        })}
        {...(isShown &&
          active >= 0 && { "aria-activedescendant": `${listId}-${active}` })}
        onInput={({ currentTarget: { value } }) => {
          ask(value);
          setActive(-1);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={close}
        onKeyDown={steer}
      />
      <kbd aria-hidden="true">/</kbd>
      {isReady && (
        <QuickList
          id={listId}
          answer={answer}
          isShown={isShown}
          active={active}
        />
      )}
      <p role="status" className="seen-by-readers">
        {isShown && saysOf(answer.count)}
      </p>
    </form>
  );
}

const saysOf = (count: number): string =>
  count === 0
    ? "Nothing found"
    : `${count} ${count === 1 ? "result" : "results"}, arrow down for the first`;

/** The next stop of a walk that goes round by way of the field, which is -1. */
function stepped(active: number, key: string, count: number): number {
  const next = active + (key === "ArrowDown" ? 1 : -1);
  if (next >= count) return -1;
  return next < -1 ? count - 1 : next;
}
