import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { deskJob, type DeskJob } from "#plugin/portal";
import { signedIn } from "../../../../visit.ts";
import { wordOf, type Query } from "../../../toolkits/[toolkit]/read-offer.ts";
import { readDesk } from "../../read-desk.ts";
import { ProofViewer } from "./proof-viewer.tsx";
import "../../press.css";
import "./proof.css";

export const metadata: Metadata = { title: "Proof" };

interface ProofPageProps {
  readonly params: Promise<{ readonly job: string }>;
  readonly searchParams: Promise<Query>;
}

/** The plates of a job's press file, page by page. */
export default async function ProofPage({
  params,
  searchParams,
}: ProofPageProps) {
  const written = (await params).job;
  const id = /^\d{1,9}$/.test(written) ? Number(written) : 0;
  const number = Number(wordOf(await searchParams, "page") ?? 1);
  const { req } = await signedIn(`/press/${id}/proof?page=${number || 1}`);
  const job = await readDesk(deskJob(req, id));
  const page = job.report?.pages.find((one) => one.number === number);
  if (!job.report || !page) notFound();
  return (
    <div className="press proof-press">
      <header className="proof-head">
        <p>
          <Link href={`/press/${id}`} prefetch={false}>
            {job.reference}
          </Link>
        </p>
        <h1>Proof of {job.title}</h1>
        {job.report.pages.length > 1 && (
          <Sides id={id} pages={job.report.pages} number={number} />
        )}
      </header>
      {job.closed === undefined ? (
        <ProofViewer
          key={number}
          address={`/api/print-jobs/${id}/plates/${number}`}
          page={page}
          limit={job.report.inkLimit}
          findings={job.report.findings.filter(
            ({ box, page: of }) => box && of === number,
          )}
        />
      ) : (
        <p className="problem">{job.closed}.</p>
      )}
    </div>
  );
}

interface SidesProps {
  readonly id: number;
  readonly number: number;
  readonly pages: NonNullable<DeskJob["report"]>["pages"];
}

function Sides({ id, number, pages }: SidesProps) {
  return (
    <nav aria-label="Pages">
      <ul className="proof-sides">
        {pages.map(({ name, number: other }) => (
          <li key={other}>
            <Link
              href={`/press/${id}/proof?page=${other}`}
              prefetch={false}
              {...(other === number && { "aria-current": "page" })}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
