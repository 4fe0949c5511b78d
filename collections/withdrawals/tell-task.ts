import type { Telling } from "../audit/record-change.ts";
import type { WithdrawalTask } from "../payload-types.ts";
import { referenceOf } from "../reference-of.ts";

/** A task is closed: done, or not needed for a reason. */
export const tellTask: Telling<WithdrawalTask> = (task, before) => {
  const { id, kind, note, state } = task;
  if (state === "open" || state === before?.state) return undefined;
  return {
    kind: "withdrawal-task-closed",
    about: `withdrawal-task:${id}`,
    says:
      state === "done"
        ? `Task ${id} of a worksheet is done`
        : `Task ${id} of a worksheet is not needed`,
    detail: {
      kind,
      state,
      worksheet: referenceOf(task.worksheet),
      note: note ?? "",
    },
  };
};
