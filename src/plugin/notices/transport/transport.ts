/** A mail as it goes out: the same words as HTML and as plain text. */
export interface OutgoingMail {
  /** The same for every attempt: the name before the @ of its identifier. */
  readonly id: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly language: string;
}

/** Why a mail was not taken. */
export interface MailProblem {
  readonly says: string;
  /** Whether it would not be taken later either. */
  readonly isFinal: boolean;
  /** Whether no mail would be taken now. */
  readonly isUnreachable: boolean;
}

/** A way for mails to go out. */
export interface Transport {
  /** For people: `smtp.sample.example:587`, or the folder. */
  readonly name: string;
  /** Hands a mail over; throws where it is not taken. */
  send(mail: OutgoingMail): Promise<void>;
  /** What such an error means. */
  problemIn(error: unknown): MailProblem;
  close(): void;
}
