import { graphqlHandler } from "#plugin/graphql";
import type { Person, TestCms } from "./payload-cms.ts";

/** What GraphQL answers. */
export interface GraphqlAnswer {
  readonly status: number;
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** Asks the handler of `/api/graphql`, as a browser would over the network. */
export async function graphql(
  { payload }: TestCms,
  query: string,
  {
    as,
    variables,
  }: { readonly as?: Person | undefined; readonly variables?: object } = {},
): Promise<GraphqlAnswer> {
  const headers = new Headers({ "content-type": "application/json" });
  if (as) headers.set("authorization", `JWT ${as.token}`);
  const response = await graphqlHandler(payload.config)(
    new Request("http://localhost:3000/api/graphql", {
      method: "POST",
      headers,
      body: JSON.stringify({ query, variables }),
    }),
  );
  return { ...(await response.json()), status: response.status };
}
