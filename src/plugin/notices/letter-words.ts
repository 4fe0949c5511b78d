import type { Day, LanguageTag } from "#brand";
import type { NoticeKind } from "#collections";

/** What a mail in any language says of a thing. */
export interface NoticeWords {
  /** What people call the thing. */
  readonly name?: string | undefined;
  /** The last day, where there is one. */
  readonly until?: Day | undefined;
}

/** How a kind of notice is said. */
export interface NoticeSayings {
  /** The subject of its mail: what the reader is asked to do or to know, without a full stop. */
  subject(words: NoticeWords): string;
  /** What happened, in whole sentences. */
  says(words: NoticeWords): string;
  /** What to do about it, in whole sentences; absent where there is nothing to do. */
  readonly todo?: string;
}

/** Everything that mails say in one language. */
export interface LetterWords {
  readonly language: LanguageTag;
  readonly notices: Readonly<Record<NoticeKind, NoticeSayings>>;
  greeting(name: string): string;
  /** The words of the link to a thing. */
  readonly open: string;
  digest: {
    subject(count: number): string;
    says(count: number): string;
  };
  account: {
    /** A new password was asked for. */
    readonly reset: AccountLetter;
    readonly invitation: AccountLetter;
  };
  footer: {
    /** Why the reader gets the mail. */
    readonly why: string;
    /** The words of the link to what is told and how. */
    readonly change: string;
  };
}

/** A mail about one's own account, with one link. */
export interface AccountLetter {
  readonly subject: string;
  readonly says: readonly string[];
  readonly link: string;
  readonly after: readonly string[];
}
