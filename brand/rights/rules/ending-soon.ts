import { dayText } from "../day.ts";
import type { PhotographRule } from "../rule.ts";
import { rightsStatusOf } from "../rights-status.ts";
import { rightsSources } from "../sources.table.ts";

/** Notice of an end that is near, though the use itself is over before it. The last notice warns. */
export const endingSoon: PhotographRule = {
  kind: "photograph",
  code: "rights/ending-soon",
  severity: "note",
  says: "Notice is given before the rights in a photograph end.",
  sources: [rightsSources.noticeBeforeEnd],
  *check(rights, use, policy) {
    const status = rightsStatusOf(rights, use.asked, policy);
    if (status.notice === undefined || !status.lastDay) return;
    const isLastNotice = status.notice === Math.min(...policy.noticeDays);
    yield {
      severity: isLastNotice ? "warn" : "note",
      until: status.lastDay,
      what: `The rights in photograph "${rights.photograph}" end on ${dayText(status.lastDay)}`,
      hint: "Renew the licence or the consent in time, or plan for another photograph",
    };
  },
};
