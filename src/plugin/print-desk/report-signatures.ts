import { createLocalReq, type Payload, type PayloadRequest } from "payload";
import { leavingOf, type ApprovalStep, type Rendition } from "#collections";
import type { ReportSignature } from "#render/press-report";
import type { ArtworkFiles } from "../stores/artwork-files.ts";

/**
 * The signatures that release a press file, as its report prints them. Nothing where nobody must sign; none where it is
 * not released. A signature or a file that was changed afterwards throws.
 */
export async function reportSignatures(
  req: PayloadRequest,
  rendition: Rendition,
  files: ArtworkFiles,
): Promise<readonly ReportSignature[] | undefined> {
  const leaving = await leavingOf(req, rendition, files);
  return leaving.as === "proof"
    ? []
    : leaving.standing.approval?.steps?.map(signatureOf);
}

const moment = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "long",
  timeStyle: "short",
  timeZone: "Europe/London",
});

const signatureOf = ({
  decision,
  inPlaceOfName,
  signedAs,
  signedAt,
  signerName,
}: ApprovalStep): ReportSignature => ({
  decision: decision === "approve" ? "Approved" : "Not signed",
  name: `${signerName ?? ""}${inPlaceOfName ? `, for ${inPlaceOfName}` : ""}`,
  role: spoken(signedAs ?? ""),
  at: signedAt ? moment.format(new Date(signedAt)) : "",
});

/** `portfolio-holder` as people read it: `Portfolio holder`. */
const spoken = (role: string): string =>
  role.slice(0, 1).toUpperCase() + role.slice(1).replaceAll("-", " ");

/** The same, asked as the program: for commands, which nobody has signed in to. */
export const reportSignaturesOf = async (
  payload: Payload,
  rendition: Rendition,
  files: ArtworkFiles,
): Promise<readonly ReportSignature[] | undefined> =>
  reportSignatures(await createLocalReq({}, payload), rendition, files);
