/** Whom a section of the guidelines is written for. */
export const guidelineAudiences = [
  "all",
  "designers",
  "managers",
  "suppliers",
  "partners",
  "members",
] as const;

/** One kind of reader. */
export type GuidelineAudience = (typeof guidelineAudiences)[number];
