import type { Metadata } from "next";
import Link from "next/link";
import { deskJob, type DeskJob } from "#plugin/portal";
import { signedIn } from "../../../visit.ts";
import { DueWords } from "../due-words.tsx";
import { readDesk } from "../read-desk.ts";
import { StateMark } from "../state-mark.tsx";
import "../press.css";
import "./job.css";
import { Files } from "./files.tsx";
import { Findings } from "./findings.tsx";
import { History } from "./history.tsx";
import { Moves } from "./moves.tsx";
import { Plates } from "./plates.tsx";
import { PriceForm } from "./price-form.tsx";
import { Talk } from "./talk.tsx";
import { Ticket } from "./ticket.tsx";

interface JobPageProps {
  readonly params: Promise<{ readonly job: string }>;
}

/** A job's number in an address; one that is none finds nothing. */
const numberOf = (job: string): number => (/^\d{1,9}$/.test(job) ? +job : 0);

export async function generateMetadata({
  params,
}: JobPageProps): Promise<Metadata> {
  const { job } = await params;
  return { title: `Print job ${numberOf(job)}` };
}

/** One print job: its ticket, its plates, and what is to be done. */
export default async function JobPage({ params }: JobPageProps) {
  const id = numberOf((await params).job);
  const { req } = await signedIn(`/press/${id}`);
  const job = await readDesk(deskJob(req, id));
  return (
    <div className="press print-job">
      <Head {...job} />
      <div className="print-job-work">
        <div className="print-job-main">
          <Plates {...job} />
          <Findings report={job.report} />
          <Ticket {...job} />
          <Files {...job} />
        </div>
        <aside className="print-job-side" aria-label="Work on this job">
          <section aria-labelledby="next">
            <h2 id="next">Next</h2>
            <Moves
              key={job.state}
              job={id}
              moves={job.moves}
              mayReorder={job.mayReorder}
            />
          </section>
          <section aria-labelledby="happened">
            <h2 id="happened">What happened</h2>
            <History events={job.events} />
            {job.mayWrite && <Talk job={id} />}
          </section>
          <Price {...job} />
        </aside>
      </div>
    </div>
  );
}

function Head(job: DeskJob) {
  const { campaign, copiedFrom, orderedBy, printer, reference, title } = job;
  return (
    <header className="print-job-head">
      <p>
        <Link href="/press" prefetch={false}>
          Press desk
        </Link>
      </p>
      <h1>{title}</h1>
      <p className="print-job-line">{job.line.join(" · ")}</p>
      <dl className="print-job-facts">
        <Fact name="State">
          <StateMark state={job.state} />
        </Fact>
        <Fact name="Needed by">
          <DueWords {...job} />
        </Fact>
        <Fact name="Reference">
          {reference}
          {job.version > 0 && `, version ${job.version}`}
        </Fact>
        <Fact name="Printer">{printer}</Fact>
        <Fact name="Campaign">{campaign}</Fact>
        <Fact name="Ordered by">{orderedBy}</Fact>
        {copiedFrom && (
          <Fact name="Ordered again from">
            <Link href={`/press/${copiedFrom.id}`} prefetch={false}>
              {copiedFrom.reference}
            </Link>
          </Fact>
        )}
      </dl>
    </header>
  );
}

interface FactProps {
  readonly name: string;
  readonly children: React.ReactNode;
}

function Fact({ children, name }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Price({ cost, id, invoice, mayPrice, quote }: DeskJob) {
  const written = (sum: number | undefined) => sum?.toFixed(2) ?? "";
  if (mayPrice.length === 0) return null;
  return (
    <section aria-labelledby="price">
      <h2 id="price">Price</h2>
      <PriceForm
        job={id}
        may={mayPrice}
        quote={written(quote)}
        cost={written(cost)}
        invoice={invoice ?? ""}
      />
    </section>
  );
}
