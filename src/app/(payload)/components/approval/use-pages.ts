"use client";
import { useEffect, useState } from "react";
import { z } from "zod";
import type { RenditionPage } from "./rendition-page.tsx";

const countSchema = z.object({ pages: z.number().int().min(1).max(1000) });

/** One page without a picture, on which a place can be told all the same. */
const blank: readonly RenditionPage[] = [{ page: 1 }];

/** The pages of an output: as they are given, or those of its PDF, drawn as pictures. */
export function usePages(
  rendition: number,
  given: readonly RenditionPage[] | undefined,
): readonly RenditionPage[] {
  const [drawn, setDrawn] = useState(blank);
  const isGiven = given !== undefined;
  useEffect(() => {
    if (isGiven) return;
    const address = `/api/renditions/${rendition}/pages`;
    const leave = new AbortController();
    const count = async () => {
      const answer = await fetch(address, { signal: leave.signal });
      if (!answer.ok) return;
      const { pages } = countSchema.parse(await answer.json());
      setDrawn(
        Array.from({ length: pages }, (_, index) => ({
          page: index + 1,
          picture: `${address}/${index + 1}/picture`,
        })),
      );
    };
    count().catch(() => undefined);
    return () => leave.abort();
  }, [rendition, isGiven]);
  return given ?? drawn;
}
