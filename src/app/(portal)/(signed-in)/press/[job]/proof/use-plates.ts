"use client";

import { useEffect, useState } from "react";
import { sentenceIn } from "../../../../parts/ask-studio.ts";
import type { LoadedPlate, LoadedPlates } from "./shapes.ts";

/** How far the plates of a page have come. */
export type Loading =
  | { readonly kind: "loading"; readonly come: number; readonly of: number }
  | { readonly kind: "here"; readonly page: LoadedPlates }
  | { readonly kind: "trouble"; readonly says: string };

/** What the server says of a page before its plates. */
type PageHead = Omit<LoadedPlates, "plates"> & {
  readonly plates: readonly Omit<LoadedPlate, "data">[];
};

const first: Loading = { kind: "loading", come: 0, of: 0 };

/** The plates of a page, fetched one beside the other. */
export function usePlates(address: string): Loading {
  const [loading, setLoading] = useState<Loading>(first);
  useEffect(() => {
    const gone = new AbortController();
    setLoading(first);
    load(address, gone.signal, setLoading).catch((error: unknown) => {
      if (gone.signal.aborted) return;
      const says =
        error instanceof Refused
          ? error.message
          : "The plates cannot be reached. Check the connection and load the page again.";
      setLoading({ kind: "trouble", says });
    });
    return () => gone.abort();
  }, [address]);
  return loading;
}

/** An answer that is none; its message is for whoever looks. */
export class Refused extends Error {}

/** Asks for something of a page's plates. */
export async function asked(
  address: string,
  signal: AbortSignal,
): Promise<Response> {
  const response = await fetch(address, { credentials: "same-origin", signal });
  if (response.ok) return response;
  const said: unknown = await response.json().catch(() => undefined);
  throw new Refused(`${sentenceIn(said)}.`);
}

/** A plate travels packed: nothing on the way may unpack it half. */
export async function unpacked({ body }: Response): Promise<Uint8Array> {
  const bytes = body?.pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(bytes).arrayBuffer());
}

async function load(
  address: string,
  signal: AbortSignal,
  tell: (loading: Loading) => void,
): Promise<void> {
  // What our own endpoints answer is what they say: both are one program.
  const head: PageHead = await (await asked(address, signal)).json();
  let come = 0;
  const count = () => tell({ kind: "loading", come, of: head.plates.length });
  count();
  const plates = await Promise.all(
    head.plates.map(async (plate): Promise<LoadedPlate> => {
      const ink = encodeURIComponent(plate.ink);
      const answer = await asked(`${address}/plate?ink=${ink}`, signal);
      const data = await unpacked(answer);
      if (data.length !== head.width * head.height)
        throw new Refused(`The plate of ${plate.ink} came broken.`);
      come += 1;
      count();
      return { ...plate, data };
    }),
  );
  tell({ kind: "here", page: { ...head, plates } });
}
