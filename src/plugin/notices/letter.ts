import type { LanguageTag } from "#brand";

/** One thing that a mail tells, with the way to it. */
export interface LetterMatter {
  /** The words of its link, where there are several; absent where the heading of the mail says it. */
  readonly heading?: string;
  readonly paragraphs: readonly string[];
  readonly link: { readonly words: string; readonly address: string };
  readonly after?: readonly string[];
}

/** What a mail says, before it is HTML or plain text: both say the same. */
export interface Letter {
  readonly language: LanguageTag;
  /** The subject, and the heading of the mail. */
  readonly subject: string;
  readonly greeting: string;
  readonly intro: readonly string[];
  readonly matters: readonly LetterMatter[];
  readonly footer: {
    readonly why: string;
    readonly change: { readonly words: string; readonly address: string };
  };
}
