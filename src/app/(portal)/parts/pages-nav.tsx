import Link from "next/link";

interface PagesNavProps {
  /** The list that is turned over: `/made`. */
  readonly address: string;
  /** From 1, the newest first. */
  readonly page: number;
  readonly pages: number;
  readonly className: string;
}

/** The way to newer and older pages of a list. */
export const PagesNav = ({
  address,
  className,
  page,
  pages,
}: PagesNavProps) => (
  <nav aria-label="Pages" className={className}>
    {page > 1 && (
      <Link href={`${address}?page=${page - 1}`} prefetch={false}>
        Newer
      </Link>
    )}
    <span>
      Page {page} of {pages}
    </span>
    {page < pages && (
      <Link href={`${address}?page=${page + 1}`} prefetch={false}>
        Older
      </Link>
    )}
  </nav>
);
