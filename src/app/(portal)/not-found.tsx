import Link from "next/link";

/** For an address that is no page, or a thing that somebody may not see: which it is stays unsaid. */
export default function NotFound() {
  return (
    <main id="content" className="alone" tabIndex={-1}>
      <h1>Page not found</h1>
      <p className="lead">
        The address may be mistyped, or what was here has been taken back.
      </p>
      <p>
        <Link href="/" className="button">
          Go to the toolkits
        </Link>
      </p>
    </main>
  );
}
