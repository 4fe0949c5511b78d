/** GraphQL at `/api/graphql`: Payload's own handler within bounds. It has no playground. */
import { GRAPHQL_POST } from "@payloadcms/next/routes";
import type { SanitizedConfig } from "payload";
import { excessIn, introspectionFor, longestRequest } from "./query-bounds.ts";

const isLoggedIn = (context: unknown): boolean =>
  typeof context === "object" &&
  context !== null &&
  "req" in context &&
  typeof context.req === "object" &&
  context.req !== null &&
  "user" in context.req &&
  Boolean(context.req.user);

const bounded = (config: SanitizedConfig): SanitizedConfig => ({
  ...config,
  graphQL: {
    ...config.graphQL,
    validationRules: ({ contextValue }) => [
      introspectionFor(isLoggedIn(contextValue)),
    ],
  },
});

const refusal = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status });

/** Answers GraphQL requests for a config; questions are posted as JSON alone. */
export function graphqlHandler(
  given: Promise<SanitizedConfig> | SanitizedConfig,
): (request: Request) => Promise<Response> {
  const answer = GRAPHQL_POST(Promise.resolve(given).then(bounded));
  return async (request) => {
    const isJson = /^application\/json\b/i.test(
      request.headers.get("content-type") ?? "",
    );
    // Another kind of body could come from a form of another site.
    if (!isJson) return refusal(415, "Post GraphQL as application/json");
    const body = await readBounded(request);
    if (body === undefined)
      return refusal(413, `Post at most ${longestRequest} bytes of GraphQL`);
    const excess = excessIn(queryIn(body));
    if (excess !== undefined) return refusal(400, excess);
    const { headers, url } = request;
    return answer(new Request(url, { method: "POST", headers, body }));
  };
}

/** The query of a body; what is no JSON is refused later, by name. */
function queryIn(body: string): string {
  try {
    const given: unknown = JSON.parse(body);
    return typeof given === "object" && given !== null && "query" in given
      ? String(given.query)
      : "";
  } catch {
    return "";
  }
}

/** The body, or nothing when it is too long: what it says of its own length is not believed. */
async function readBounded({ body }: Request): Promise<string | undefined> {
  const reader = body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const part = await reader?.read();
    if (!part?.value) return Buffer.concat(chunks).toString("utf8");
    length += part.value.length;
    if (length > longestRequest) return undefined;
    chunks.push(part.value);
  }
}
