/**
 * Checks of files for people: each is told to whoever asked and to nobody else, and forgotten after a day. The file
 * itself is read in a thread of the check desk and kept nowhere.
 */
import { randomBytes } from "node:crypto";
import type { Payload } from "payload";
import { z } from "zod";
import type { Brand } from "#brand";
import { Attempts } from "#collections";
import type { CheckAsked, CheckDesk, FileCheck } from "#render/check";
import { ToolkitError } from "#render/errors";
import { currencyOf, type Currency } from "./currency.ts";

/** Bytes of a file that is taken; the desk refuses more as well. */
export const greatestUpload = 64 * 1024 * 1024;

/** A check as it is told. */
export interface ToldCheck {
  /** Names its address; nobody guesses it. */
  readonly key: string;
  readonly check: FileCheck;
  readonly currency: Currency;
  /** When it is forgotten, ISO 8601. */
  readonly until: string;
}

/** Somebody who asks, and who is counted for it. */
export interface CheckPerson {
  /** `user:4`, `share:7`, or `nobody`: then the address alone lets in. */
  readonly owner: string;
  /** Whom questions are counted for: the owner, or an address in the network. */
  readonly counted: string;
}

const day = 24 * 60 * 60 * 1000;
const keyShape = /^[\w-]{22}$/;
/** A checked file costs seconds of a processor. */
const attempts = new Attempts({ attempts: 20, within: 10 * 60 * 1000 });

let opened: Promise<CheckDesk> | undefined;

/** One desk for the process, opened when somebody first asks. */
const desk = (): Promise<CheckDesk> =>
  (opened ??= import("#render/check").then(({ openCheckDesk }) =>
    openCheckDesk(),
  ));

/** Checks a file for somebody, and keeps what was found for a day. */
export async function checkFor(
  payload: Payload,
  { counted, owner }: CheckPerson,
  asked: CheckAsked,
  brand: Brand,
): Promise<ToldCheck> {
  const seconds = attempts.take(counted);
  if (seconds > 0)
    throw new ToolkitError(
      "too-many-attempts",
      `Too many files in a short time: wait ${seconds} seconds and go on`,
    );
  const check = await (await desk()).check(asked, brand, counted);
  const currency = await currencyOf(payload, check);
  const key = randomBytes(16).toString("base64url");
  await forgetChecks(payload, new Date());
  await payload.create({
    collection: "file-checks",
    data: {
      ...{ key, owner },
      fileName: check.fileName,
      digest: check.digest,
      score: check.score.value,
      check: { ...check },
      currency: { ...currency },
    },
    depth: 0,
    overrideAccess: true,
  });
  const until = new Date(Date.now() + day).toISOString();
  return { key, check, currency, until };
}

/** What the program wrote itself: only its outline is asked for. */
const keptCheck = z.custom<FileCheck>(
  (value) =>
    z
      .object({ score: z.object({ value: z.number() }), digest: z.string() })
      .safeParse(value).success,
);
const keptCurrency = z.custom<Currency>(
  (value) =>
    z.object({ state: z.string(), says: z.string() }).safeParse(value).success,
);

/** A check that somebody asked for within the last day; nothing for anybody else's. */
export async function findCheck(
  payload: Payload,
  key: string,
  owner: string,
): Promise<ToldCheck | undefined> {
  if (!keyShape.test(key)) return undefined;
  const { docs } = await payload.find({
    collection: "file-checks",
    where: {
      and: [
        { key: { equals: key } },
        { owner: { equals: owner } },
        {
          createdAt: { greater_than: new Date(Date.now() - day).toISOString() },
        },
      ],
    },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  const [found] = docs;
  const check = keptCheck.safeParse(found?.check);
  const currency = keptCurrency.safeParse(found?.currency);
  if (!found || !check.success || !currency.success) return undefined;
  const until = new Date(Date.parse(found.createdAt) + day).toISOString();
  return { key, check: check.data, currency: currency.data, until };
}

/** Forgets what is a day old. */
export async function forgetChecks(payload: Payload, now: Date): Promise<void> {
  const before = new Date(now.getTime() - day).toISOString();
  await payload.db.deleteMany({
    collection: "file-checks",
    where: { createdAt: { less_than: before } },
  });
}
