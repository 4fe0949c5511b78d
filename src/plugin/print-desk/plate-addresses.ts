import type { PrintJob } from "#collections";

const digestOf = ({ files }: Pick<PrintJob, "files">): string | undefined =>
  files?.find(({ kind }) => kind === "artwork")?.digest.slice(0, 12);

/** The picture of a job's first page; nothing before it is ordered. It changes with the file. */
export const pictureAddress = (
  job: Pick<PrintJob, "files" | "id">,
): string | undefined => {
  const version = digestOf(job);
  return version && `/api/print-jobs/${job.id}/plates/1/sheet?v=${version}`;
};
