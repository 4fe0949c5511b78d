/**
 * Makes many outputs with a few under way at a time, so that one is painted while another is
 * encoded. It changes no output and no order: what comes is what `produce` gives, one by one.
 */
import type { Toolkit } from "#brand";
import type { Sources } from "./gather.ts";
import { inOrder } from "./in-order.ts";
import { produce, type Production } from "./pipeline.ts";
import type { RenderRequest } from "./request.ts";

/** How many outputs may be under way. */
export interface ProduceAllOptions {
  /** At least 1; 4 unless told, which keeps two cores busy. Each holds its pixels in memory. */
  readonly concurrency?: number;
}

/** Outputs that keep two cores busy: one is drawn while others are read or encoded. */
const usualConcurrency = 4;

/**
 * Gives the productions in the order of their requests, each as soon as it and all before it are
 * there. An error stops the rest; so does leaving the loop.
 */
export function produceAll(
  toolkit: Toolkit,
  requests: Iterable<RenderRequest>,
  sources: Sources,
  { concurrency = usualConcurrency }: ProduceAllOptions = {},
): AsyncGenerator<Production, void, undefined> {
  return inOrder(requests, concurrency, (request) =>
    produce(toolkit, request, sources),
  );
}
