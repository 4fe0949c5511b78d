/** The one door through which a rendition leaves the store: everything is asked again, and the answer is recorded. */
import type { PayloadRequest } from "payload";
import { ToolkitError } from "#render/errors";
import {
  approvalStanding,
  type ApprovalStanding,
} from "../approvals/approval-standing.ts";
import type { KeptFiles } from "../approvals/check-files.ts";
import { recordEvents } from "../audit/record-events.ts";
import { inTransaction } from "../in-transaction.ts";
import type { Rendition } from "../payload-types.ts";
import { refuseSuperseded } from "../superseded/refuse-superseded.ts";
import { refuseHanding, type HandingOccasion } from "./judge-handing.ts";

/** Which file, and who asks for it. */
export interface Handed {
  /** SHA-256 of the file, hex. */
  readonly file: string;
  readonly req: PayloadRequest;
  /** Where the files of renditions are kept: what is signed is read again. */
  readonly files: KeptFiles;
  /** Whether it leaves marked as a proof, which nobody signs. */
  readonly isProof?: boolean;
  /** Who fetches it, where that is not who asks: `share:7`. */
  readonly actor?: string;
  /** Whether somebody who may has said that it goes out although a figure in it has changed. */
  readonly isConfirmed?: boolean;
  /** What is written in the same transaction as the event; where it throws, nothing is handed out. */
  readonly alongside?: (req: PayloadRequest) => Promise<void>;
}

/**
 * Records that a file is handed out, and gives how it is approved, which a proof is not asked for; or records that it
 * is refused and why, and throws what refused it.
 */
export async function handOut(
  rendition: Rendition,
  occasion: HandingOccasion,
  handed: Handed,
): Promise<ApprovalStanding | undefined> {
  const { actor, alongside, file, isProof = false, req } = handed;
  const { payload } = req;
  const about = `rendition:${rendition.id}`;
  const by = actor !== undefined && { actor };
  const detail = {
    handing: occasion.handing,
    file,
    ...(isProof && { isProof }),
  };
  let asked: Asked;
  try {
    asked = await askEverything(rendition, occasion, handed);
  } catch (error) {
    if (error instanceof ToolkitError)
      await recordEvents(
        payload,
        [
          {
            kind: "handing-refused",
            ...by,
            about,
            says: error.message,
            detail: { ...detail, code: error.code },
          },
        ],
        req,
      );
    throw error;
  }
  const { confirmed, standing } = asked;
  const event = {
    kind: "handed-out",
    ...by,
    about,
    says: `"${rendition.name}" is handed out`,
    detail: confirmed.length > 0 ? { ...detail, confirmed } : detail,
  } as const;
  await inTransaction(
    payload,
    async (inside) => {
      await alongside?.(inside);
      await recordEvents(payload, [event], inside);
    },
    req,
  );
  return standing;
}

interface Asked {
  /** The changed facts that somebody has confirmed. */
  readonly confirmed: readonly object[];
  readonly standing?: ApprovalStanding;
}

/**
 * Asks for rights, elections, changed facts and approvals. It hands nothing out and records nothing: pages ask so, to
 * say beforehand what would be refused.
 */
export async function askEverything(
  rendition: Rendition,
  occasion: HandingOccasion,
  { files, isConfirmed = false, isProof = false, req }: Omit<Handed, "file">,
): Promise<Asked> {
  const { moment } = occasion;
  await refuseHanding(req.payload, rendition, occasion, req);
  const confirmed = await refuseSuperseded(req, rendition, {
    moment,
    isConfirmed,
  });
  // A proof is there to be looked at before anybody signs.
  if (isProof) return { confirmed };
  return {
    confirmed,
    standing: await approvalStanding(req, rendition, files),
  };
}
