import Link from "next/link";

interface PagesNavProps {
  /** The list that is turned over: `/made`, or with what it is narrowed down to. */
  readonly address: string;
  /** From 1, the newest first. */
  readonly page: number;
  readonly pages: number;
  readonly className: string;
  /** What leads to the page before and after; the newest first, unless told. */
  readonly ways?: { readonly back: string; readonly on: string };
}

const newestFirst = { back: "Newer", on: "Older" };

const pageAt = (address: string, page: number): string =>
  `${address}${address.includes("?") ? "&" : "?"}page=${page}`;

/** The way to newer and older pages of a list. */
export const PagesNav = ({
  address,
  className,
  page,
  pages,
  ways = newestFirst,
}: PagesNavProps) => (
  <nav aria-label="Pages" className={className}>
    {page > 1 && (
      <Link href={pageAt(address, page - 1)} prefetch={false}>
        {ways.back}
      </Link>
    )}
    <span>
      Page {page} of {pages}
    </span>
    {page < pages && (
      <Link href={pageAt(address, page + 1)} prefetch={false}>
        {ways.on}
      </Link>
    )}
  </nav>
);
