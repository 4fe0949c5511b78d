import Link from "next/link";

/** For an address that is no page of the guide, or a section that is not written for whoever asks. */
export default function GuideNotFound() {
  return (
    <div className="alone">
      <h1>Not in the guide</h1>
      <p className="lead">
        The address may be mistyped, what was here may have been withdrawn, or
        it is not written for you.
      </p>
      <p>
        <Link href="/brand" className="button">
          Go to the brand guide
        </Link>
      </p>
    </div>
  );
}
