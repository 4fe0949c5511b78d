/** What a link of the search asks. */
export interface SearchLink {
  readonly text: string;
  readonly kind?: string | undefined;
  readonly page?: number;
}

/** The address of a search. */
export function searchAddress({ kind, page, text }: SearchLink): string {
  const asked = new URLSearchParams({
    q: text,
    ...(kind !== undefined && { in: kind }),
    ...(page !== undefined && page > 1 && { page: String(page) }),
  });
  return `/brand/search?${asked}`;
}
