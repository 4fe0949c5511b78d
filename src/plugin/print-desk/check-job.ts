import { checkTicket, type TicketCheck } from "#brand";
import {
  referenceOf,
  ticketOf,
  todayInLondon,
  type PrintJob,
} from "#collections";
import { ToolkitError } from "#render/errors";
import type { Toolkit } from "#brand";
import { readToolkit } from "../toolkit/read-toolkit.ts";
import type { PrintDesk } from "./desk.ts";
import { formatOfJob } from "./render-press.ts";

/** The campaign of a job, as it stands. */
export async function toolkitOfJob(
  { payload }: Pick<PrintDesk, "payload">,
  job: PrintJob,
): Promise<Toolkit> {
  const id = referenceOf(job.toolkit);
  const document =
    id === undefined
      ? null
      : await payload.findByID({
          collection: "toolkits",
          id,
          depth: 0,
          select: { slug: true },
          overrideAccess: true,
          disableErrors: true,
        });
  if (document) return readToolkit(payload, document.slug);
  throw new ToolkitError(
    "not-found",
    `Cannot print ${job.reference ?? "the job"}: its campaign is gone`,
  );
}

/** Whether the ticket of a job is complete today; with the words of its artwork where it is made. */
export const checkJob = (
  job: PrintJob,
  toolkit: Toolkit,
  spoken?: readonly string[],
): TicketCheck =>
  checkTicket(ticketOf(job), {
    format: formatOfJob(job, toolkit),
    asked: todayInLondon(),
    ...(spoken && { spoken }),
  });
