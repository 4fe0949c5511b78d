import type { CheckedScore } from "#plugin/portal";

/** A verdict in words. */
export const verdictWords: Readonly<
  Record<
    CheckedScore["verdict"],
    { readonly title: string; readonly says: string }
  >
> = {
  "on-brand": {
    title: "on brand",
    says: "It can go out as it is. What is listed here is small.",
  },
  nearly: {
    title: "nearly there",
    says: "Mend what is listed first, and it can go out.",
  },
  "needs-work": {
    title: "needs work",
    says: "People would not know it for ours at a glance. Mend it before it goes out.",
  },
  "off-brand": {
    title: "off brand",
    says: "It should not go out like this. Begin with a template or the logo pack.",
  },
};
