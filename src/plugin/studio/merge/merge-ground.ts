/** What a table is looked at against before anything is made of it: its toolkit, and where photographs may stand. */
import type { PayloadRequest } from "payload";
import { findFormat } from "#brand";
import { findElections } from "#collections";
import { ToolkitError } from "#render/errors";
import { openToolkit } from "../open-toolkit.ts";
import { outputOf } from "../output-of.ts";
import { studioPerson } from "../person.ts";
import { photographChoices } from "../photograph-choices.ts";
import { templateOf } from "../request-of.ts";
import type { MergeHead } from "./merge-store.ts";
import type { RowGround } from "./row-setting.ts";

/** The ground, with what keeps photographs out of what is made of each row, by `Photograph.id`. */
export interface MergeGround extends RowGround {
  readonly refused: ReadonlyMap<string, readonly string[]>;
}

/** The ground of a table that waits to begin; none where its toolkit is closed to whoever asks, or nothing is chosen. */
export async function mergeGround(
  req: PayloadRequest,
  { choices = [], toolkit: slug }: MergeHead,
): Promise<MergeGround | undefined> {
  if (choices.length === 0) return undefined;
  try {
    const toolkit = await openToolkit(req, studioPerson(req), slug);
    const outputs = choices.map(({ format, template }) =>
      outputOf(
        toolkit,
        templateOf(template),
        findFormat(format, toolkit.formats),
      ),
    );
    const moment = new Date();
    const register = await findElections(req.payload, moment, req);
    const photographs = await photographChoices(req, toolkit, outputs, {
      moment,
      register,
    });
    return {
      toolkit,
      templates: [...new Set(outputs.map(({ template }) => template))],
      refused: new Map(
        photographs
          .filter(({ refusals }) => refusals.length > 0)
          .map(({ id, refusals }) => [
            id,
            refusals.map(({ hint, says }) => `${says}. ${hint}`),
          ]),
      ),
    };
  } catch (error) {
    // A merge is seen by its owner even when its toolkit is gone; beginning it says why it cannot be made.
    if (error instanceof ToolkitError) return undefined;
    throw error;
  }
}
