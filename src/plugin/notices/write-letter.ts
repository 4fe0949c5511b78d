/** Writes a mail when it is sent, from what is true then; nothing where it is no longer wanted. */
import type { Payload } from "payload";
import { z } from "zod";
import { isDay } from "#brand";
import type { Mail, Notice, User } from "#collections";
import { sha256 } from "#render/digest";
import type { LetterMatter, Letter } from "./letter.ts";
import { letterHtml } from "./letter-html.ts";
import { letterText } from "./letter-text.ts";
import type { AccountLetter, LetterWords } from "./letter-words.ts";
import type { OutgoingMail } from "./transport/transport.ts";
import { english } from "./words/english.table.ts";

/** A mail that waits. */
export type MailToWrite = Pick<Mail, "id" | "key" | "kind" | "person">;

/** What every mail needs to know. */
export interface Writing {
  /** Where links lead: `https://livery.sample.example`. */
  readonly site: string;
  readonly now: Date;
}

/** The mail in the person's language, or nothing where the account is closed or there is nothing left to tell. */
export async function writeLetter(
  payload: Payload,
  mail: MailToWrite,
  writing: Writing,
): Promise<OutgoingMail | undefined> {
  const person = await personOf(payload, mail);
  if (!person) return undefined;
  const words = english;
  const said = await saidIn(payload, mail, { ...writing, person, words });
  if (!said) return undefined;
  const letter: Letter = {
    language: words.language,
    greeting: words.greeting(person.name),
    footer: {
      why: words.footer.why,
      change: {
        words: words.footer.change,
        address: `${writing.site}${payload.config.routes.admin}/account`,
      },
    },
    ...said,
  };
  return {
    id: `livery-mail-${mail.id}-${sha256(mail.key).slice(0, 12)}`,
    to: { name: person.name, address: person.email },
    subject: letter.subject,
    html: letterHtml(letter),
    text: letterText(letter),
    language: letter.language,
  };
}

type Said = Pick<Letter, "subject" | "intro" | "matters">;

interface Telling extends Writing {
  readonly person: Addressee;
  readonly words: LetterWords;
}

/** A person as a mail needs them; the token is in no other mail than the one that was asked for. */
type Addressee = Pick<User, "id" | "name" | "email"> & {
  readonly resetPasswordToken?: string | null;
  readonly resetPasswordExpiration?: string | null;
};

/** Whoever gets the mail; nobody where the account is gone. */
async function personOf(
  payload: Payload,
  { person }: MailToWrite,
): Promise<Addressee | undefined> {
  const id = typeof person === "object" ? person.id : person;
  const found = await payload.db.findOne<Addressee>({
    collection: "users",
    where: { id: { equals: id } },
  });
  return found ?? undefined;
}

async function saidIn(
  payload: Payload,
  mail: MailToWrite,
  telling: Telling,
): Promise<Said | undefined> {
  const { account } = telling.words;
  switch (mail.kind) {
    case "password-reset":
      return accountLetter(payload, account.reset, telling);
    case "invitation":
      return accountLetter(payload, account.invitation, telling);
    case "notice":
    case "digest":
      return told(await noticesIn(payload, mail), telling, mail.kind);
  }
}

/** A mail with the one link that it was asked for; nothing where that has ended or was used. */
function accountLetter(
  payload: Payload,
  { after, link, says, subject }: AccountLetter,
  { now, person, site }: Telling,
): Said | undefined {
  const { resetPasswordExpiration: ends, resetPasswordToken: token } = person;
  if (!token || !ends || Date.parse(ends) <= now.getTime()) return undefined;
  const { admin, routes } = payload.config;
  return {
    subject,
    intro: says,
    matters: [
      {
        paragraphs: [],
        link: {
          words: link,
          address: `${site}${routes.admin}${admin.routes.reset}/${token}`,
        },
        after,
      },
    ],
  };
}

async function noticesIn(
  payload: Payload,
  { id }: MailToWrite,
): Promise<readonly Notice[]> {
  const { docs } = await payload.find({
    collection: "notices",
    where: { mail: { equals: id } },
    sort: "at",
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  return docs;
}

const wordsSchema = z.object({
  name: z.string().optional(),
  until: z.string().refine(isDay).optional(),
});

function told(
  notices: readonly Notice[],
  { site, words }: Telling,
  kind: "notice" | "digest",
): Said | undefined {
  const isDigest = kind === "digest";
  const matters = notices.map((notice): LetterMatter & { subject: string } => {
    const { says, subject, todo } = words.notices[notice.kind];
    const read = wordsSchema.safeParse(notice.words);
    const thing = read.success ? read.data : {};
    return {
      subject: subject(thing),
      ...(isDigest && { heading: subject(thing) }),
      paragraphs: [says(thing), ...(todo === undefined ? [] : [todo])],
      link: {
        words: words.open,
        address: `${site}${notice.address ?? ""}`,
      },
    };
  });
  const [first] = matters;
  if (!first) return undefined;
  return {
    subject: isDigest ? words.digest.subject(matters.length) : first.subject,
    intro: isDigest ? [words.digest.says(matters.length)] : [],
    matters,
  };
}
