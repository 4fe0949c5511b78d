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
    /** Which kind of asker: ids of people and of machines overlap. */
    readonly collection: string;
    readonly roles?: readonly Role[] | null;
  } | null;
}

/** Whether whoever asks holds one of the roles. */
export const hasRole = ({ user }: Asker, ...wanted: readonly Role[]): boolean =>
  (user?.roles ?? []).some((role) => wanted.includes(role));

/** The id of the person who asks; 0, which nobody has, for a machine and for nobody. */
export const personAsking = ({ user }: Asker): number | string =>
  user?.collection === "users" ? user.id : 0;
