import type { OutputChoice } from "#plugin/studio";

/** What a toolkit's pages carry from one to the next. */
export interface Carried {
  readonly language?: string | undefined;
  readonly photograph?: string | undefined;
}

const queryOf = (
  parts: Readonly<Record<string, string | undefined>>,
): string => {
  const written = Object.entries(parts).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return written.length > 0 ? `?${new URLSearchParams(written)}` : "";
};

/** The page with every output of a toolkit. */
export const toolkitAddress = (slug: string, carried: Carried = {}): string =>
  `/toolkits/${slug}${queryOf({ ...carried })}`;

/** Where one output is made; without one, the usual set. */
export const makeAddress = (
  slug: string,
  carried: Carried,
  choice?: OutputChoice,
): string =>
  `/toolkits/${slug}/make${queryOf({
    ...(choice && { template: choice.template, format: choice.format }),
    ...carried,
  })}`;

/** Where a draft is gone on with. */
export const draftAddress = (slug: string, id: number): string =>
  `/toolkits/${slug}/make?draft=${id}`;

/** Where tables are handed in, of which each row is made. */
export const mergesAddress = (slug: string): string =>
  `/toolkits/${slug}/merge`;

/** One table. */
export const mergeAddress = (slug: string, id: string): string =>
  `${mergesAddress(slug)}/${id}`;
