/** Asks the studio's endpoints from the page, and says what came of it. */

/** What kept an answer away. */
export type Trouble =
  | { readonly kind: "signed-out" }
  | { readonly kind: "conflict"; readonly body: unknown }
  | { readonly kind: "busy" }
  | { readonly kind: "refused"; readonly says: string }
  | { readonly kind: "unreachable" };

/** An answer, or what kept it away. */
export type Answer<Value> =
  | { readonly kind: "answer"; readonly value: Value }
  | { readonly kind: "trouble"; readonly trouble: Trouble };

/** How one asks. */
export interface Question {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  readonly body?: unknown;
  /** A table that is sent as it is, instead of a body. */
  readonly table?: Blob;
  readonly signal?: AbortSignal;
  /** Whether it is sent even while the page goes away. */
  readonly outlives?: boolean;
}

/**
 * Asks the studio: a path stands under `/api/studio`, an address from `/` on is as it is. An aborted question throws
 * as `fetch` does.
 */
export async function askStudio<Value>(
  path: string,
  { body, method, outlives = false, signal, table }: Question,
): Promise<Answer<Value>> {
  const address = path.startsWith("/") ? path : `/api/studio/${path}`;
  const response = await fetch(address, {
    method,
    credentials: "same-origin",
    keepalive: outlives,
    ...(signal && { signal }),
    ...(table !== undefined && {
      headers: { "content-type": "text/csv" },
      body: table,
    }),
    ...(body !== undefined && {
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    return undefined;
  });
  if (!response) return troubled({ kind: "unreachable" });
  // What our own endpoints answer is what `shapes.ts` says: both are one program.
  const said = await response.json().catch((error: unknown) => {
    if (signal?.aborted) throw error;
    return undefined;
  });
  return response.ok
    ? { kind: "answer", value: said }
    : troubled(troubleOf(response.status, said));
}

const troubled = (trouble: Trouble): Answer<never> => ({
  kind: "trouble",
  trouble,
});

function troubleOf(status: number, said: unknown): Trouble {
  if (status === 401) return { kind: "signed-out" };
  if (status === 409) return { kind: "conflict", body: said };
  if (status === 429 || status === 503) return { kind: "busy" };
  return { kind: "refused", says: sentenceIn(said) };
}

/** The sentence of an error, as every endpoint writes it. */
export function sentenceIn(said: unknown): string {
  const errors: unknown =
    typeof said === "object" && said !== null && "errors" in said
      ? said.errors
      : undefined;
  const [first]: readonly unknown[] = Array.isArray(errors) ? errors : [];
  return typeof first === "object" &&
    first !== null &&
    "message" in first &&
    typeof first.message === "string"
    ? first.message
    : "The studio did not answer as expected: try again";
}
