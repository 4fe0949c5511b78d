import { preflightUa, type UaReport } from "#render/ua-report";
import { exitCodes, sayJson } from "../answer.ts";
import { lookOverFiles } from "./look-over-files.ts";
import { sayUaReport } from "./say-ua-report.ts";

/** Checks whether people can read PDFs with ears and fingers, and sets the exit code. */
export async function preflightAccess(
  files: readonly string[],
  { html, json }: { readonly html?: string; readonly json: boolean },
): Promise<void> {
  const { reports, errors } = await lookOverFiles<UaReport>(files, {
    html,
    look: (file) => preflightUa(file, { hasPage: html !== undefined }),
    tell: (report) => {
      if (!json) sayUaReport(report);
    },
  });
  if (json) sayJson({ reports, ...(errors.length > 0 && { errors }) });
  process.exitCode =
    errors.length > 0
      ? exitCodes.wrong
      : reports.some(({ verdict }) => verdict === "failed")
        ? exitCodes.blocked
        : exitCodes.done;
}
