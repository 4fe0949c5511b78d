/** What somebody is told, as it reaches them: mails as files, and notices over the network. */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import PostalMime, { type Email } from "postal-mime";
import type { Notice } from "#collections";
import { readMailSettings, Sender, transportOf, type Round } from "#plugin";
import type { Person, TestCms } from "./payload-cms.ts";
import { rest } from "./rest.ts";

/** Where links in mails lead. */
export const site = "https://livery.sample.example";

/** Sends once, with files for mails; at a moment, or as the clock goes. */
export async function sendOnce(cms: TestCms, moment?: Date): Promise<Round> {
  const sender = new Sender(cms.payload, {
    transport: transportOf(readMailSettings(cms.home)),
    site,
    now: () => moment ?? new Date(),
  });
  const round = await sender.round();
  await sender.end();
  return round;
}

/** The mails that were laid down for somebody, as a reader of mails reads them. */
export async function mailsTo(
  { home }: TestCms,
  { email }: Person,
): Promise<readonly Email[]> {
  const folder = path.join(home, "outbox");
  const names = await readdir(folder).catch(() => []);
  const sorted = names.toSorted((one, other) =>
    one.localeCompare(other, "en", { numeric: true }),
  );
  const mails = await Promise.all(
    sorted.map(async (name) =>
      PostalMime.parse(await readFile(path.join(folder, name))),
    ),
  );
  return mails.filter(({ to }) => to?.[0]?.address === email);
}

/** What somebody sees that they were told, the earliest first. */
export async function noticesTo(
  cms: TestCms,
  as: Person,
): Promise<readonly Notice[]> {
  const answer = await rest(cms, "/notices?limit=100&sort=at", { as });
  const { docs }: { docs: readonly Notice[] } = await answer.json();
  return docs;
}
