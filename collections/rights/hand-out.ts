/** The one door through which a rendition leaves the store: everything is asked again, and the answer is recorded. */
import type { PayloadRequest } from "payload";
import { ToolkitError } from "#render/errors";
import { recordEvents } from "../audit/record-events.ts";
import type { Rendition } from "../payload-types.ts";
import { refuseHanding, type HandingOccasion } from "./judge-handing.ts";

/** Which file, and who asks for it. */
export interface Handed {
  /** SHA-256 of the file, hex. */
  readonly file: string;
  readonly req: PayloadRequest;
}

/** Records that a file is handed out; or that it is refused and why, and throws what refused it. */
export async function handOut(
  rendition: Rendition,
  occasion: HandingOccasion,
  { file, req }: Handed,
): Promise<void> {
  const { payload } = req;
  const about = `rendition:${rendition.id}`;
  const detail = { handing: occasion.handing, file };
  try {
    await refuseHanding(payload, rendition, occasion, req);
  } catch (error) {
    if (error instanceof ToolkitError)
      await recordEvents(
        payload,
        [
          {
            kind: "handing-refused",
            about,
            says: error.message,
            detail: { ...detail, code: error.code },
          },
        ],
        req,
      );
    throw error;
  }
  await recordEvents(
    payload,
    [
      {
        kind: "handed-out",
        about,
        says: `"${rendition.name}" is handed out`,
        detail,
      },
    ],
    req,
  );
}
