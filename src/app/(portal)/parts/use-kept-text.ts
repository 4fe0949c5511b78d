"use client";

import { useCallback, useEffect, useState } from "react";
import { z } from "zod";
import { forgetInTab, keepInTab, readInTab } from "./kept-in-tab.ts";

/** A text that is sent once it is whole, and until then kept in the tab. Empty text is forgotten. */
export function useKeptText(
  place: string,
): readonly [text: string, write: (text: string) => void] {
  const [text, setText] = useState("");
  // The server knows nothing of the tab: what was kept is there once the page stands.
  useEffect(() => setText(readInTab(place, z.string()) ?? ""), [place]);
  const write = useCallback(
    (written: string) => {
      setText(written);
      if (written === "") forgetInTab(place);
      else keepInTab(place, written);
    },
    [place],
  );
  return [text, write];
}
