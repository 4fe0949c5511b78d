import type { ApprovalOutput, ApprovalRoute, RouteStep } from "#brand";

/** A step that approvers sign within two working days. */
export const sampleStep = (given: Partial<RouteStep> = {}): RouteStep => ({
  key: "check",
  name: "Check",
  roles: ["approver"],
  within: 2,
  allowsOwnWork: false,
  isSkippedInsideLocks: false,
  ...given,
});

/** A row for everything. */
export const sampleRoute: ApprovalRoute = {
  key: "usual",
  name: "Usual",
  templates: [],
  groups: [],
  purposes: [],
  channels: [],
  risks: [],
  precedence: 0,
  steps: [sampleStep()],
};

/** A poster for the press, with words of its own. */
export const sampleOutput: ApprovalOutput = {
  name: "A3 poster",
  template: "poster",
  group: "poster",
  purpose: "press",
  channel: "print",
  risks: ["usual"],
  spend: 0,
  isInsideLocks: false,
};
