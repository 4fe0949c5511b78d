import type { Criterion } from "../criterion.ts";

/** Codes of what a finished file has no need of. */
const active = new Set<string>([
  "check/active-content",
  "check/outside-reference",
  "press/script",
  "press/action",
  "press/external-stream",
]);

/** Nothing in it runs or reaches out. */
export const safety = {
  code: "safety",
  title: "Nothing that runs",
  group: "file",
  judge({ kind, preflight, reading }) {
    if (kind === "picture") return { notAsked: "Nothing in a picture can run" };
    const found = [...preflight, ...reading].filter(({ code }) =>
      active.has(code),
    );
    return {
      share: found.length === 0 ? 1 : 0,
      because:
        found.length === 0
          ? "It holds no script and reaches for nothing elsewhere"
          : "It holds scripts, actions or references to elsewhere",
      findings: [],
    };
  },
} as const satisfies Criterion;
