/** One question to a collection over each of the three interfaces, and whether it was refused. */
import { formatNames } from "payload";
import type { ProtectedCollection } from "#collections";
import { graphql } from "./graphql.ts";
import type { Person, TestCms } from "./payload-cms.ts";
import { rest } from "./rest.ts";
import type { SampleForm } from "./sample-document.ts";

/** Somebody who asks; absent: nobody. */
export type Asker = Person | undefined;

/** The documents that somebody sees, or `refused`. */
export type Seen = readonly number[] | "refused";

/** What can be asked of a collection, over one interface. Whatever is not refused is allowed, even if it fails. */
export interface Interface {
  readonly name: string;
  /** The form of the data that it takes. */
  readonly form: SampleForm;
  read(collection: ProtectedCollection, as: Asker): Promise<Seen>;
  readVersions(collection: ProtectedCollection, as: Asker): Promise<Seen>;
  create(
    collection: ProtectedCollection,
    data: object,
    as: Asker,
  ): Promise<boolean>;
  update(
    collection: ProtectedCollection,
    id: number,
    as: Asker,
  ): Promise<boolean>;
  publish(
    collection: ProtectedCollection,
    id: number,
    as: Asker,
  ): Promise<boolean>;
  remove(
    collection: ProtectedCollection,
    id: number,
    as: Asker,
  ): Promise<boolean>;
}

const refusals = [401, 403, 404];

const who = (as: Asker) => ({ overrideAccess: false, ...(as && { user: as }) });

function statusOf(error: unknown): number {
  if (typeof error !== "object" || error === null) return 500;
  if ("code" in error && error.code === "forbidden") return 403;
  return "status" in error ? Number(error.status) : 500;
}

/** What is made is not there yet: what it refers to may be missing, which is no refusal. */
const refusalsToMake = [401, 403];

/** Whether the program let somebody do something; a failure that is no refusal came after the question. */
const isAllowed = (
  asked: Promise<unknown>,
  refused = refusals,
): Promise<boolean> =>
  asked.then(
    () => true,
    (error: unknown) => !refused.includes(statusOf(error)),
  );

const idsOr = (
  asked: Promise<{ readonly docs: readonly object[] }>,
): Promise<Seen> =>
  asked.then(
    ({ docs }) => docs.map(idIn),
    (error: unknown) => {
      if (refusals.includes(statusOf(error))) return "refused";
      throw error;
    },
  );

/** A version counts as the document that it is of. */
const idIn = (document: object): number => {
  const id = "parent" in document ? document.parent : Object(document).id;
  return Number(typeof id === "object" && id !== null ? Object(id).id : id);
};

const page = { depth: 0, limit: 500 } as const;

/** The Local API, as a server component asks it. */
export const localApi = ({ payload }: TestCms): Interface => ({
  name: "the Local API",
  form: "request",
  read: (collection, as) =>
    idsOr(payload.find({ collection, ...page, ...who(as) })),
  readVersions: (collection, as) =>
    idsOr(payload.findVersions({ collection, ...page, ...who(as) })),
  create: (collection, data, as) =>
    isAllowed(
      Reflect.apply(payload.create, payload, [
        { collection, data, draft: true, ...who(as) },
      ]),
      refusalsToMake,
    ),
  update: (collection, id, as) =>
    isAllowed(
      payload.update({ collection, id, data: {}, draft: true, ...who(as) }),
    ),
  publish: (collection, id, as) =>
    isAllowed(
      Reflect.apply(payload.update, payload, [
        { collection, id, data: { _status: "published" }, ...who(as) },
      ]),
    ),
  remove: (collection, id, as) =>
    isAllowed(payload.delete({ collection, id, ...who(as) })),
});

/** REST, as a browser asks it. */
export function restApi(cms: TestCms): Interface {
  const ask =
    (method: "POST" | "PATCH" | "DELETE", as: Asker) =>
    async (path: string, body?: object): Promise<boolean> => {
      const { status } = await rest(cms, path, {
        method,
        ...(as && { as }),
        ...(body && { body }),
      });
      return !(method === "POST" ? refusalsToMake : refusals).includes(status);
    };
  const list = async (path: string, as: Asker): Promise<Seen> => {
    const answer = await rest(cms, path, as && { as });
    if (refusals.includes(answer.status)) return "refused";
    const { docs }: { docs: readonly object[] } = await answer.json();
    return docs.map(idIn);
  };
  return {
    name: "REST",
    form: "request",
    read: (collection, as) => list(`/${collection}?depth=0&limit=500`, as),
    readVersions: (collection, as) =>
      list(`/${collection}/versions?depth=0&limit=500`, as),
    create: (collection, data, as) =>
      ask("POST", as)(`/${collection}?draft=true`, data),
    update: (collection, id, as) =>
      ask("PATCH", as)(`/${collection}/${id}?draft=true`, {}),
    publish: (collection, id, as) =>
      ask("PATCH", as)(`/${collection}/${id}`, { _status: "published" }),
    remove: (collection, id, as) => ask("DELETE", as)(`/${collection}/${id}`),
  };
}

/** GraphQL, as a program asks it. */
export function graphqlApi(cms: TestCms): Interface {
  const namesOf = (collection: ProtectedCollection) => formatNames(collection);
  const ask = async (query: string, as: Asker, variables: object = {}) => {
    const { data, errors = [] } = await graphql(cms, query, { as, variables });
    const statuses = errors.map((error) =>
      Number(Object(Object(error).extensions).statusCode),
    );
    // Without a status the query itself was wrong, and nothing was asked of anybody.
    if (statuses.some(Number.isNaN))
      throw new Error(JSON.stringify({ query, errors }));
    return {
      data,
      isRefused: statuses.some((status) =>
        (query.includes(" { create") ? refusalsToMake : refusals).includes(
          status,
        ),
      ),
    };
  };
  const list = async (
    name: string,
    fields: string,
    as: Asker,
  ): Promise<Seen> => {
    const { data, isRefused } = await ask(
      `{ ${name}(limit: 500) { docs { ${fields} } } }`,
      as,
    );
    if (isRefused) return "refused";
    const docs: readonly object[] = Object(Object(data)[name]).docs;
    return docs.map(idIn);
  };
  const change = async (
    text: string,
    as: Asker,
    data?: object,
  ): Promise<boolean> => !(await ask(text, as, data && { data })).isRefused;
  return {
    name: "GraphQL",
    form: "graphql",
    read: (collection, as) => list(namesOf(collection).plural, "id", as),
    readVersions: (collection, as) =>
      list(`versions${namesOf(collection).plural}`, "parent { id }", as),
    create: (collection, data, as) => {
      const { singular } = namesOf(collection);
      return change(
        `mutation ($data: mutation${singular}Input!) { create${singular}(data: $data, draft: true) { id } }`,
        as,
        data,
      );
    },
    update: (collection, id, as) =>
      change(
        `mutation { update${namesOf(collection).singular}(id: ${id}, data: {}, draft: true) { id } }`,
        as,
      ),
    publish: (collection, id, as) =>
      change(
        `mutation { update${namesOf(collection).singular}(id: ${id}, data: { _status: published }) { id } }`,
        as,
      ),
    remove: (collection, id, as) =>
      change(
        `mutation { delete${namesOf(collection).singular}(id: ${id}) { id } }`,
        as,
      ),
  };
}
