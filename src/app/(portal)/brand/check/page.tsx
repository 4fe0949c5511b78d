import type { Metadata } from "next";
import Link from "next/link";
import { maySaveAudits } from "#plugin/portal";
import { guideVisit } from "../guide-visit.ts";
import { isCheckProblem, problemWords } from "./problems.ts";
import "./check.css";

export const metadata: Metadata = { title: "Check a file" };

interface CheckPageProps {
  readonly searchParams: Promise<Readonly<Record<string, unknown>>>;
}

/** Where a file is handed in. It works without script: browsers let files fall onto their own field. */
export default async function CheckPage({ searchParams }: CheckPageProps) {
  const { brand, req } = await guideVisit("/brand/check");
  const { problem } = await searchParams;
  return (
    <div className="guide-page">
      <header className="guide-page-head">
        <h1>Check a file</h1>
        <p className="lead">
          Send a finished file, whoever made it. You are told how far it is{" "}
          {brand.name}’s, what to mend, and whether it is still in force.
        </p>
      </header>
      <section className="guide-part" aria-labelledby="hand-in">
        <h2 id="hand-in">Your file</h2>
        {isCheckProblem(problem) && (
          <p className="problem" role="alert" id="problem">
            {problemWords[problem]}
          </p>
        )}
        <CheckForm isWrong={isCheckProblem(problem)} />
      </section>
      <section className="guide-part" aria-labelledby="what-happens">
        <h2 id="what-happens">What happens to it</h2>
        <ul className="check-promises">
          <li>The file is read once and not kept.</li>
          <li>Only you see what was found, and it is deleted after a day.</li>
          <li>The same file always has the same score.</li>
        </ul>
        {maySaveAudits(req) && (
          <p>
            <Link href="/brand/check/register" prefetch={false}>
              The visual audit
            </Link>{" "}
            keeps the files that staff put on record.
          </p>
        )}
      </section>
    </div>
  );
}

const uses = [
  ["", "Work it out"],
  ["print", "Print"],
  ["screen", "Screens"],
] as const;

function CheckForm({ isWrong }: { readonly isWrong: boolean }) {
  return (
    <form
      method="post"
      action="/brand/check/send"
      encType="multipart/form-data"
      className="check-form"
    >
      <p className="check-drop">
        <label htmlFor="file">Choose a file, or drop it here</label>
        <input
          id="file"
          name="file"
          type="file"
          required
          accept=".pdf,.jpg,.jpeg,.png,.webp,.svg"
          aria-describedby={isWrong ? "problem kinds" : "kinds"}
          {...(isWrong && { "aria-invalid": true })}
        />
        <span id="kinds" className="small quiet">
          PDF, JPEG, PNG, WebP or SVG, up to 64 MB and 48 pages
        </span>
      </p>
      <fieldset className="check-uses">
        <legend>What is it for?</legend>
        {uses.map(([value, words]) => (
          <label key={value}>
            <input
              type="radio"
              name="for"
              value={value}
              defaultChecked={value === ""}
            />
            {words}
          </label>
        ))}
      </fieldset>
      <p>
        <button className="button" type="submit">
          Check the file
        </button>
      </p>
    </form>
  );
}
