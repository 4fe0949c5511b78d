/**
 * Who Larkmere Council is beside what its outputs need: what a guardian keeps and a supplier asks.
 *
 * Telephone numbers, domain and postcode are from the ranges kept free for fiction.
 */
export const identity = {
  shortName: "Larkmere",
  legalName: "The Council of the District of Larkmere",
  tier: "unitary",
  jurisdiction: "england",
  domain: "larkmere.example",
  accessibilityStatement: "https://larkmere.example/accessibility",
  effectiveFrom: "2026-04-01",
  guardian: {
    team: "Brand and campaigns",
    email: "brand@larkmere.example",
    phone: "01632 960 010",
  },
  contactLines: [
    { kind: "phone", label: "Customer services", value: "01632 960 000" },
    { kind: "textphone", label: "Relay UK", value: "18001 01632 960 000" },
    {
      kind: "email",
      label: "Customer services",
      value: "hello@larkmere.example",
    },
    {
      kind: "post",
      label: "By post",
      value: "Larkmere Council, Water Lane, Larkmere LK1 1AA",
    },
  ],
  socialAccounts: [
    { network: "facebook", handle: "@LarkmereCouncil" },
    { network: "instagram", handle: "@LarkmereCouncil" },
    { network: "nextdoor", handle: "@LarkmereCouncil" },
  ],
  straplineApprovedOn: "2026-03-12",
  /** Lines that are not in use: one nobody has approved, one that had its day. */
  otherStraplines: [
    { text: "Where wide water meets", status: "draft" },
    { text: "Serving Larkmere since 1974", status: "retired" },
  ],
  typefaceRoles: {
    "Source Sans 3": "text",
    "Atkinson Hyperlegible Next": "easy-read",
    "Noto Sans Arabic": "script",
    "Noto Nastaliq Urdu": "script",
    "Noto Sans Gurmukhi": "script",
    "Noto Sans Bengali": "script",
  },
  promises: {
    environment: {
      portfolio: "Environment and climate",
      way: "take-notice",
      statement: "Green, quiet places close to home help people feel well.",
    },
    economy: {
      portfolio: "Economy and skills",
      way: "keep-learning",
      statement: "Good work and new skills give people purpose.",
    },
    housing: {
      portfolio: "Housing",
      way: "connect",
      statement: "A warm, safe home is where a good life begins.",
    },
    "community-safety": {
      portfolio: "Safer communities",
      way: "connect",
      statement: "People who feel safe meet, help and look out for each other.",
    },
    health: {
      portfolio: "Health and care",
      way: "be-active",
      statement: "Moving more keeps body and mind well at every age.",
    },
  },
} as const;
