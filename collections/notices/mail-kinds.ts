/** Why a mail is written. */
export const mailKinds = {
  notice: "Something happened",
  digest: "The mail of the morning",
  "password-reset": "A new password",
  invitation: "An invitation",
} as const;

/** The kind of a mail. */
export type MailKind = keyof typeof mailKinds;

/** How far a mail has come. */
export const mailStates = {
  waiting: "On its way",
  sent: "Sent",
  skipped: "Not sent: no longer wanted",
  failed: "Given up",
} as const;

/** The state of a mail. */
export type MailState = keyof typeof mailStates;
