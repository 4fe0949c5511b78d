import type { ApprovalRoute, RouteStep } from "../approval/route.ts";

/**
 * Who signs what at Larkmere: a matrix for a small council, where the guardian looks at words and pictures and an
 * approver answers for what is printed.
 *
 * What is rendered from a published toolkit, with words of one's own in slots that it leaves open alone, needs no look at
 * the words any more; what is
 * printed always needs somebody who answers for it, and so does whatever touches children or politics.
 */
const brandCheck: RouteStep = {
  key: "brand-check",
  name: "Brand check",
  roles: ["guardian"],
  within: 2,
  allowsOwnWork: false,
  isSkippedInsideLocks: true,
};

/** The same look, where the subject itself asks for it. */
const fullCheck: RouteStep = { ...brandCheck, isSkippedInsideLocks: false };

const signOff: RouteStep = {
  key: "sign-off",
  name: "Sign-off for print",
  roles: ["approver"],
  within: 2,
  allowsOwnWork: false,
  isSkippedInsideLocks: false,
};

const everything = {
  templates: [],
  groups: [],
  purposes: [],
  channels: [],
  risks: [],
  precedence: 0,
} as const;

/** Larkmere's matrix. */
export const approvalRoutes: readonly ApprovalRoute[] = [
  {
    ...everything,
    key: "screens",
    name: "Screens and social media",
    purposes: ["screen", "social"],
    steps: [brandCheck],
  },
  {
    ...everything,
    key: "print",
    name: "Print",
    purposes: ["press"],
    steps: [brandCheck, signOff],
  },
  {
    ...everything,
    key: "outdoor",
    name: "Outdoor advertising",
    purposes: ["press"],
    channels: ["outdoor"],
    steps: [fullCheck, { ...signOff, within: 3 }],
  },
  {
    ...everything,
    key: "large-spend",
    name: "Print with a large spend",
    purposes: ["press"],
    spendFrom: 5000,
    precedence: 10,
    steps: [
      fullCheck,
      signOff,
      {
        ...signOff,
        key: "portfolio",
        name: "Portfolio holder",
        roles: ["portfolio-holder"],
        within: 5,
      },
    ],
  },
  {
    ...everything,
    key: "safeguarding",
    name: "Safeguarding of children",
    risks: ["safeguarding"],
    precedence: 20,
    steps: [
      fullCheck,
      {
        ...fullCheck,
        key: "safeguarding-check",
        name: "Safeguarding check",
        roles: ["consent-officer"],
        within: 3,
      },
      { ...signOff, name: "Sign-off" },
    ],
  },
  {
    ...everything,
    key: "political",
    name: "Political sensitivity",
    risks: ["political"],
    precedence: 30,
    steps: [
      fullCheck,
      {
        ...fullCheck,
        key: "propriety",
        name: "Propriety check",
        roles: ["monitoring-officer"],
        within: 3,
      },
      { ...signOff, name: "Sign-off" },
    ],
  },
];
