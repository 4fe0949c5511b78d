/** What people may be, one or several at once. No role holds another's rights: the table says who may do what. */
export const roles = [
  "administrator",
  "guardian",
  "designer",
  "officer",
  "approver",
  "portfolio-holder",
  "elected-member",
  "studio",
  "supplier",
  "partner",
  "reader",
  "consent-officer",
  "monitoring-officer",
] as const;

/** One of the roles. */
export type Role = (typeof roles)[number];

/** Somebody who asks, as far as access is concerned: a person or a machine. Nobody is assumed to be anybody. */
export interface Asker {
  readonly user: {
    readonly id: number | string;
    readonly roles?: readonly Role[] | null;
  } | null;
}

/** Whether whoever asks holds one of the roles. */
export const hasRole = ({ user }: Asker, ...wanted: readonly Role[]): boolean =>
  (user?.roles ?? []).some((role) => wanted.includes(role));
