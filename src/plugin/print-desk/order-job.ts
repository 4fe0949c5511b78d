/**
 * Orders a print job, or orders it again after a query: the ticket must be complete, the press file is made and
 * kept, and nothing moves where either refuses.
 */
import type { PayloadRequest } from "payload";
import {
  moveJob,
  refuseMove,
  todayInLondon,
  type PrintJob,
  type Rendition,
} from "#collections";
import type { Production } from "#render";
import { ToolkitError } from "#render/errors";
import { checkJob, toolkitOfJob } from "./check-job.ts";
import type { PrintDesk } from "./desk.ts";
import { IncompleteTicketError } from "./incomplete-ticket.ts";
import { keepJobFiles } from "./job-files.ts";
import { formatOfJob, renderPress } from "./render-press.ts";
import { reportSignatures } from "./report-signatures.ts";

/** What the artwork says, text by text. */
const spokenOf = ({ frames }: Production): readonly string[] =>
  frames.flatMap(({ texts }) => texts).map(({ text }) => text);

/** The imprint that the artwork prints, if it prints one. */
const imprintOf = ({ frames }: Production): string | undefined =>
  frames
    .flatMap(({ texts }) => texts)
    .find(({ name }) => name === "imprint")
    ?.text.slice(0, 500);

/** Moves a draft to ordered, or a queried job back, with a press file of the job as it stands. */
export async function orderJob(
  desk: PrintDesk,
  req: PayloadRequest,
  { job, says }: { readonly job: PrintJob; readonly says?: string | undefined },
): Promise<PrintJob> {
  const move = job.state === "queried" ? "answer" : "order";
  const reference = job.reference ?? String(job.id);
  refuseMove(job, { move, says }, req);
  const toolkit = await toolkitOfJob(desk, job);
  const asked = todayInLondon();
  const before = checkJob(
    withImprint(job, "As the artwork prints it"),
    toolkit,
  );
  if (!before.isComplete)
    throw new IncompleteTicketError(reference, before.faults);
  const version = (job.version ?? 0) + 1;
  const { printer, production } = await renderPress(desk, job, {
    toolkit,
    asked,
    version,
  });
  const rendition = await desk.renditions.put(production, req);
  refuseBlocked(reference, rendition, production);
  const whole = withImprint(job, imprintOf(production) ?? "");
  const { faults, isComplete, ticket } = checkJob(
    whole,
    toolkit,
    spokenOf(production),
  );
  if (!isComplete || !ticket)
    throw new IncompleteTicketError(reference, faults);
  const files = await keepJobFiles(desk.files, {
    job,
    reference,
    version,
    toolkit,
    format: formatOfJob(job, toolkit),
    printer,
    ticket,
    production,
    signatures: await reportSignatures(req, rendition, desk.files),
    orderedAt: new Date().toISOString(),
  });
  return moveJob(req, job, {
    move,
    says,
    with: {
      rendition: rendition.id,
      version,
      files,
      imprint: whole.imprint ?? null,
    },
  });
}

/** An imprint that nobody has written is the artwork's own. */
const withImprint = (job: PrintJob, imprint: string): PrintJob =>
  job.imprint?.trim() ? job : { ...job, imprint };

function refuseBlocked(
  reference: string,
  { id }: Rendition,
  { report }: Production,
): void {
  if (!report.isBlocked) return;
  const [first] = report.findings.filter(
    ({ severity }) => severity === "block",
  );
  throw new ToolkitError(
    "blocked",
    `Cannot order ${reference}: preflight blocks its press file, which is kept as rendition ${id}. ${first ? `${first.message}: ${first.hint}` : "Mend what its report says"}`,
  );
}
