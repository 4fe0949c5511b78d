"use client";

interface FailedProps {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}

/** For a page that could not be drawn. What went wrong stands in the server's log under the number. */
export default function Failed({ error, reset }: FailedProps) {
  return (
    <div className="alone" role="alert">
      <h1>This page could not be shown</h1>
      <p className="lead">
        Nothing that you wrote is lost. Try again; if it happens again, tell
        whoever runs this site
        {error.digest ? ` the number ${error.digest}` : ""}.
      </p>
      <p>
        <button type="button" className="button" onClick={reset}>
          Try again
        </button>
      </p>
    </div>
  );
}
